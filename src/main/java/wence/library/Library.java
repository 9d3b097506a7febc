package wence.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import wence.document.AnyReader;
import wence.document.DocumentReader;
import wence.document.DocumentReading;
import wence.document.DocumentText;
import wence.document.PlainTextReader;
import wence.plan.PlanFacts;

/// The plans on disk. Nothing is remembered between calls: the files are the truth, and who
/// changes them by hand is served as well.
public final class Library {
    private static final String TEXT = ".txt";
    private static final String FACTS = ".json";

    private final Path plans;
    private final Versions versions;
    private final DocumentReader reader = new PlainTextReader();
    private final Originals originals;

    /// @param home the collection, such as `index`; its `plans` directory is made when the first
    ///     plan comes
    public Library(Path home) {
        this.plans = home.resolve("plans");
        this.originals = new Originals(plans.resolve("originals"));
        this.versions = new Versions(plans);
    }

    /// The ids of the plans that are held, in order.
    public List<String> ids() {
        return files(TEXT).stream()
                .map(file -> PlanId.ofFile(file.getFileName().toString()))
                .distinct()
                .sorted()
                .toList();
    }

    /// A name for the content of all texts and metadata files; any change gives another one.
    ///
    /// Take it before [#load], so that a change in between makes the name too old rather than too
    /// new.
    public String fingerprint() {
        return Fingerprint.of(Stream.concat(files(TEXT).stream(), files(FACTS).stream())
                .sorted(Comparator.comparing(f -> f.getFileName().toString()))
                .toList());
    }

    /// Reads all plans. A file that cannot be read is a problem in the result and stops none of
    /// the others.
    public LoadedPlans load(TextToPlan textToPlan) {
        return new Loading(this, textToPlan).load();
    }

    /// Takes a plan's file in place of what is held under this id, if anything.
    ///
    /// Plain text in UTF-8 is kept byte for byte. Of any other file, the text that was read is
    /// what the plan is, and the file is kept beside it in `originals`.
    ///
    /// @param facts written beside it; when empty, the metadata file that is held stays as it is
    /// @throws IllegalArgumentException when the id is not one that [PlanId] makes
    public Change publish(String id, byte[] file, Optional<PlanFacts> facts) {
        return switch (new AnyReader().read(file)) {
            case DocumentReading.Unreadable(String reason) -> {
                requireId(id);
                yield new Change.Refused(reason);
            }
            case DocumentReading.Text(DocumentText document) -> publish(id, file, document, facts);
        };
    }

    /// Takes a plan's file that has been read already.
    ///
    /// @param document what was read of it
    /// @param facts written beside it; when empty, the metadata file that is held stays as it is
    /// @throws IllegalArgumentException when the id is not one that [PlanId] makes
    public Change publish(String id, byte[] file, DocumentText document, Optional<PlanFacts> facts) {
        requireId(id);
        boolean held = Files.exists(text(id));
        try {
            Files.createDirectories(plans);
            if (facts.isPresent()) {
                WholeFile.write(facts(id), FactsFile.print(facts.get()).getBytes(StandardCharsets.UTF_8));
            }
            boolean plain = document.format().equals(DocumentText.UTF_8);
            byte[] text = plain ? file : document.text().getBytes(StandardCharsets.UTF_8);
            keepWhatIsHeld(id, text);
            originals.replace(id, plain ? Optional.empty() : Optional.of(document.ending()), file);
            WholeFile.write(text(id), text);
        } catch (IOException e) {
            return new Change.Refused("不能写入 %s：%s".formatted(plans, e));
        }
        return held ? new Change.Replaced(id) : new Change.Added(id);
    }

    /// A text that another one replaces is kept as an earlier version.
    private void keepWhatIsHeld(String id, byte[] text) throws IOException {
        Path held = text(id);
        if (Files.exists(held)) {
            byte[] before = Files.readAllBytes(held);
            if (!Arrays.equals(before, text)) {
                versions.keep(id, before);
            }
        }
    }

    /// The earlier texts of a plan, oldest first; what is held now is not among them.
    public List<PlanVersion> versions(String id) {
        return versions.of(id);
    }

    /// Removes a plan's text and metadata file.
    ///
    /// @throws IllegalArgumentException when the id is not one that [PlanId] makes
    public Change remove(String id) {
        requireId(id);
        try {
            if (!Files.deleteIfExists(text(id))) {
                return new Change.Refused("没有编号为“%s”的规划；现有：%s。".formatted(id, String.join("、", ids())));
            }
            Files.deleteIfExists(facts(id));
            originals.remove(id);
            return new Change.Removed(id);
        } catch (IOException e) {
            return new Change.Refused("不能从 %s 删除：%s".formatted(plans, e));
        }
    }

    private static void requireId(String id) {
        if (!PlanId.of(id).equals(id)) {
            throw new IllegalArgumentException("need an id such as '%s', got '%s'".formatted(PlanId.of(id), id));
        }
    }

    private Path text(String id) {
        return file(id, TEXT);
    }

    private Path facts(String id) {
        return file(id, FACTS);
    }

    /// The file that a person may have named in another way, `a b.txt` for `a-b`, or else the
    /// plain name.
    private Path file(String id, String ending) {
        return files(ending).stream()
                .filter(file -> PlanId.ofFile(file.getFileName().toString()).equals(id))
                .findFirst()
                .orElse(plans.resolve(id + ending));
    }

    List<Path> texts() {
        return files(TEXT);
    }

    List<Path> factsFiles() {
        return files(FACTS);
    }

    DocumentReading read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return reader.read(in.readNBytes(PlainTextReader.MAX_BYTES + 1));
        }
    }

    /// Files with this ending by name; hidden ones, such as what a killed process left behind,
    /// are no plans.
    private List<Path> files(String ending) {
        if (!Files.isDirectory(plans)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(plans)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> isPlanFile(file.getFileName().toString(), ending))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPlanFile(String name, String ending) {
        return !name.startsWith(".") && name.endsWith(ending);
    }
}
