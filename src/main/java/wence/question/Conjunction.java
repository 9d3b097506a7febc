package wence.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes a question about several subjects apart: 老年人行动和农民行动由谁牵头 asks about each of
/// the two.
final class Conjunction {
    private static final Pattern LINK = Phrasing.of("conjunction.link");
    private static final Pattern EACH = Phrasing.of("conjunction.each");
    private static final Pattern EACH_WORD = Phrasing.of("conjunction.each-word");

    private Conjunction() {}

    /// Whether the words ask for each of several things by itself.
    static boolean asksEach(String folded) {
        return EACH.matcher(folded).find();
    }

    /// The question asked of each subject, in order; empty when the subjects are not joined by
    /// 和, 与 or 、.
    ///
    /// @param folded the whole question
    /// @param tokens how it is cut
    static List<String> split(String folded, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            List<Run> runs = runsFrom(tokens, i);
            if (runs.size() > 1) {
                String before = folded.substring(0, runs.getFirst().start());
                String after = EACH_WORD
                        .matcher(folded.substring(runs.getLast().end()))
                        .replaceFirst("");
                String noun = runs.getLast().noun();
                return runs.stream()
                        .map(run -> before + run.subject() + (run.noun().isEmpty() ? noun : run.noun()) + after)
                        .toList();
            }
        }
        return List.of();
    }

    /// Words of one subject that stand one after the other.
    ///
    /// @param subject the words that tell it from others: 老年人
    /// @param noun the words behind it that fit many subjects: 行动
    private record Run(int start, int end, String subject, String noun) {}

    private static List<Run> runsFrom(List<Token> tokens, int from) {
        var runs = new ArrayList<Run>();
        int at = from;
        while (at < tokens.size()) {
            int end = at;
            while (end < tokens.size() && isWord(tokens.get(end))) {
                end++;
            }
            if (end == at || !(tokens.get(at) instanceof Token.Known)) {
                break;
            }
            runs.add(run(tokens.subList(at, end)));
            if (end == tokens.size() || !isLink(tokens.get(end))) {
                break;
            }
            at = end + 1;
        }
        return runs;
    }

    private static Run run(List<Token> words) {
        int nouns = words.size();
        while (nouns > 0 && words.get(nouns - 1) instanceof Token.CueWord) {
            nouns--;
        }
        return new Run(
                words.getFirst().start(),
                words.getLast().end(),
                text(words.subList(0, nouns)),
                text(words.subList(nouns, words.size())));
    }

    private static String text(List<Token> words) {
        return String.join("", words.stream().map(Token::text).toList());
    }

    private static boolean isWord(Token token) {
        return token instanceof Token.Known || (token instanceof Token.CueWord cue && cue.cue() == Cue.GENERIC);
    }

    private static boolean isLink(Token token) {
        return switch (token) {
            case Token.CueWord cue -> LINK.matcher(cue.text()).matches();
            case Token.Gap gap -> gap.text().charAt(0) == Fold.BREAK;
            case Token.Known known -> false;
            case Token.Unknown unknown -> false;
            case Token.Year year -> false;
        };
    }
}
