package wence.admin;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a Java machine that builds an index says how far it is: `indexing 3 14 221 5`, with the
/// seconds left last, or `-`.
public final class IndexingLine {
    private static final Pattern LINE = Pattern.compile("indexing (\\d{1,9}) (\\d{1,9}) (\\d{1,9}) (\\d{1,9}|-)");

    private IndexingLine() {}

    public static String of(Progress.Indexing progress) {
        return "indexing %d %d %d %s"
                .formatted(
                        progress.plans(),
                        progress.ofPlans(),
                        progress.clauses(),
                        progress.left()
                                .map(time -> Long.toString(time.toSeconds()))
                                .orElse("-"));
    }

    static Optional<Progress.Indexing> parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String left = parts.group(4);
        return Optional.of(new Progress.Indexing(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                left.equals("-") ? Optional.empty() : Optional.of(Duration.ofSeconds(Long.parseLong(left)))));
    }
}
