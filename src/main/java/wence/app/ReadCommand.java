package wence.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import wence.admin.Done;
import wence.admin.Draft;
import wence.admin.Read;
import wence.admin.Sent;
import wence.outline.ReadingReport;
import wence.store.Store;

/// `read`: the reading report; publishes nothing.
@Command(name = "read", description = "只读一份文件并报告读到了什么，不发布。", mixinStandardHelpOptions = true)
final class ReadCommand extends ShownCommand {
    @Parameters(arity = "1", paramLabel = "文件")
    private @Nullable Path file;

    @Option(names = "--draft", description = "留作草稿，以后用 publish 发布。")
    private boolean isKept;

    @Override
    String json(Holdings holdings) {
        return isKept ? DraftLines.json(List.of(draft())).stripTrailing() : ReportJson.of(report(holdings));
    }

    @Override
    String text(Holdings holdings) {
        return isKept ? text(draft()) : String.join("\n", ReportLines.whole(report(holdings))) + "\n";
    }

    private static String text(Draft draft) {
        return String.join("\n", ReportLines.whole(draft.report()))
                + "\n"
                + draft.difference().map(DiffLines::changes).orElse("")
                + "草稿 %s%s；发布：./wence publish %s%n".formatted(draft.id(), DraftLines.becomes(draft), draft.id());
    }

    private ReadingReport report(Holdings holdings) {
        return FileReading.of(Objects.requireNonNull(file), Optional.empty(), holdings.plans(), holdings.register())
                .read()
                .report();
    }

    private Draft draft() {
        Path path = Objects.requireNonNull(file);
        var sent = new Sent(path.toString(), Optional.empty(), Optional.empty(), Admins.who());
        Read read = Admins.here(program().home()).read(FileReading.bytes(path), sent, Admins.progress(program()));
        try (Store store = Stores.open(program())) {
            return switch (read) {
                case Read.Refused(String sentence) -> {
                    Recorded.write(program(), store, "read", sent.fileName(), new Done.Refused(sentence));
                    throw new Failure(path + "：" + sentence);
                }
                case Read.Ready(Draft draft) -> {
                    var done = new Done.Did(
                            Optional.empty(),
                            "草稿 %s%s".formatted(draft.id(), DraftLines.becomes(draft)),
                            Optional.empty());
                    Recorded.write(program(), store, "read", sent.fileName(), done);
                    yield draft;
                }
            };
        }
    }
}
