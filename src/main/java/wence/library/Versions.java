package wence.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The earlier texts of plans, under `plans/versions/ID/`: `1.txt` is the first that was held.
/// What a text came as stands beside it as `1.original.pdf`, and where its facts went with it,
/// `1.json`.
final class Versions {
    private static final Pattern TEXT = Pattern.compile("([1-9]\\d{0,8})\\.txt");

    private final HomeFiles files;

    Versions(HomeFiles files) {
        this.files = files;
    }

    /// The earlier texts of a plan, oldest first.
    List<PlanVersion> of(String id) throws IOException {
        return files.list().entrySet().stream()
                .filter(file -> file.getKey().startsWith(under(id)))
                .flatMap(file -> version(id, file.getKey(), file.getValue()).stream())
                .sorted(Comparator.comparingInt(PlanVersion::number))
                .toList();
    }

    private static Optional<PlanVersion> version(String id, String file, Path path) {
        Matcher name = TEXT.matcher(file.substring(under(id).length()));
        return name.matches()
                ? Optional.of(new PlanVersion(Integer.parseInt(name.group(1)), file, path))
                : Optional.empty();
    }

    private static String under(String id) {
        return HomeFiles.VERSIONS + id + "/";
    }

    /// Wishes that a text be kept as the newest of the earlier ones, with what stands beside it.
    ///
    /// @param text names its content
    /// @param facts the metadata file, when it goes too
    /// @param original what the text came as
    void keep(
            String id,
            String text,
            Optional<String> facts,
            Optional<Original> original,
            SortedMap<String, Optional<String>> wishes)
            throws IOException {
        List<PlanVersion> before = of(id);
        if (!before.isEmpty()
                && Kept.name(Files.readAllBytes(before.getLast().path())).equals(text)) {
            return;
        }
        String name = under(id) + (before.isEmpty() ? 1 : before.getLast().number() + 1);
        wishes.put(name + ".txt", Optional.of(text));
        facts.ifPresent(json -> wishes.put(name + ".json", Optional.of(json)));
        original.ifPresent(file -> wishes.put(name + ".original" + file.ending(), Optional.of(file.content())));
    }

    /// What a text came as.
    ///
    /// @param ending of its name: `.pdf`
    /// @param content names its content
    record Original(String ending, String content) {}
}
