package wence.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import wence.document.AnyReader;
import wence.document.DocumentReading;
import wence.document.DocumentText;
import wence.library.PlanId;
import wence.outline.PlanReader;
import wence.outline.ReadPlan;
import wence.outline.TitlePage;
import wence.plan.AgencyRegister;
import wence.plan.Gazetteer;
import wence.plan.Plan;
import wence.plan.PlanFacts;

/// A file that a person brings, read before anything is published.
///
/// @param id the id that the plan would have
/// @param bytes the file as it is; not copied
/// @param document its text
/// @param read what was understood
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record FileReading(String id, byte[] bytes, DocumentText document, ReadPlan read) {
    /// Reads the file.
    ///
    /// @param wish the id wished for, if any; else it follows from the file's name
    /// @param related plans already held
    /// @param register the agencies that are known
    /// @throws Failure when it cannot be read, with what to do
    static FileReading of(Path file, Optional<String> wish, List<Plan> related, AgencyRegister register) {
        byte[] bytes = bytes(file);
        return switch (new AnyReader().read(bytes)) {
            case DocumentReading.Unreadable(String reason) -> throw new Failure(file + "：" + reason);
            case DocumentReading.Text(DocumentText document) -> {
                String id = wish.map(PlanId::of).orElseGet(() -> PlanId.ofFile(name(file)));
                List<Plan> others =
                        related.stream().filter(plan -> !plan.id().equals(id)).toList();
                PlanFacts facts = related.stream()
                        .filter(plan -> plan.id().equals(id))
                        .map(Plan::facts)
                        .findFirst()
                        .orElseGet(() -> new TitlePage(Gazetteer.builtIn()).read(id, document));
                yield new FileReading(
                        id,
                        bytes,
                        document,
                        new PlanReader(register).read(facts, "plans/" + id + ".txt", document, others));
            }
        };
    }

    /// The file as it is.
    ///
    /// @throws Failure when it cannot be read, with what to do
    static byte[] bytes(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new Failure(file + "：这是一个目录，请给出文件。");
            }
            if (Files.size(file) > AnyReader.MAX_BYTES) {
                throw new Failure("%s：文件超过 %d MB，没有读取。".formatted(file, AnyReader.MAX_BYTES >> 20));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new Failure(file + "：没有这个文件。");
        } catch (IOException e) {
            throw new Failure("%s：不能读取（%s）。".formatted(file, e.getMessage()));
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
