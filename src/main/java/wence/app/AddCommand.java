package wence.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import wence.admin.Done;
import wence.library.Change;
import wence.library.Library;
import wence.library.LibraryFailure;
import wence.library.Publication;
import wence.library.SamePlan;
import wence.plan.Plan;
import wence.store.Store;

/// `add`: reads files, reports what was understood, and publishes them.
@Command(name = "add", description = "读取、报告并发布方案文件。", mixinStandardHelpOptions = true)
final class AddCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--as", paramLabel = "编号", description = "方案的编号；只能与一个文件同用。")
    private @Nullable String id;

    @Option(names = "--json", description = "输出 JSON，一份文件一行。")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "文件")
    private @Nullable List<Path> files;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        List<Path> given = files == null ? List.of() : files;
        if (id != null && given.size() > 1) {
            program.err().println("--as 只能与一个文件同用，给出了 %d 个。".formatted(given.size()));
            return Commands.WRONG_USAGE;
        }
        int status = 0;
        try (Store store = Stores.open(program);
                Holdings holdings = program.open()) {
            List<Plan> known = new ArrayList<>(holdings.plans());
            for (Path file : given) {
                try {
                    Done done = add(program, holdings, known, file);
                    Recorded.write(program, store, "add", name(file), done);
                } catch (Failure | LibraryFailure failure) {
                    String sentence = String.valueOf(failure.getMessage());
                    Recorded.write(program, store, "add", name(file), new Done.Refused(sentence));
                    program.err().println(sentence);
                    status = Main.FAILED;
                }
            }
        }
        program.open().close();
        return status;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// @param known the plans held, those of this call included
    private Done add(Main program, Holdings holdings, List<Plan> known, Path file) {
        FileReading reading = FileReading.of(file, Optional.ofNullable(id), known, holdings.register());
        Plan read = reading.read().plan();
        Optional<SamePlan> same = id == null ? SamePlan.of(read, known) : Optional.empty();
        String target = same.map(held -> held.held().id()).orElse(reading.id());
        Change change = holdings.library()
                .publish(new Publication(target, reading.bytes(), reading.document(), Optional.empty()), Admins.who());
        String done = sentence(holdings.library(), change, same.isPresent());
        if (json) {
            program.out().println(Listing.write(out -> {
                out.writeStartObject();
                out.writeStringField("file", file.toString());
                out.writeStringField("plan", target);
                out.writeStringField("title", read.facts().title());
                out.writeStringField("sentence", done);
                out.writeNumberField("confidence", reading.read().report().confidence());
                out.writeEndObject();
            }));
        } else {
            tell(program, reading, target, done, same);
        }
        if (known.stream().noneMatch(plan -> plan.id().equals(target))) {
            known.add(read);
        }
        return new Done.Did(Optional.of(change), done, Optional.empty());
    }

    private static void tell(Main program, FileReading reading, String target, String done, Optional<SamePlan> same) {
        program.out().println(done + "：" + reading.read().plan().facts().title());
        same.filter(held -> !held.held().id().equals(reading.id()))
                .ifPresent(
                        held -> program.out().println("  与现有方案 %s 是同一份（%s），没有另立一份。".formatted(target, held.reason())));
        ReportLines.brief(reading.read().report()).forEach(program.out()::println);
    }

    private static String sentence(Library library, Change change, boolean isSame) {
        return switch (change) {
            case Change.Added added -> "已添加 " + added.id();
            case Change.Unchanged unchanged -> "内容与现有的相同，没有改动 " + unchanged.id();
            case Change.Replaced replaced ->
                "已%s %s（现为第 %d 版，旧版保留，可用 ./wence diff %s 查看变化）"
                        .formatted(
                                isSame ? "更新" : "替换",
                                replaced.id(),
                                library.versions(replaced.id()).size() + 1,
                                replaced.id());
            case Change.Refused refused -> throw new Failure(refused.reason());
            case Change.Removed _, Change.Undone _, Change.Restored _ ->
                throw new AssertionError("publishing did something else: " + change);
        };
    }
}
