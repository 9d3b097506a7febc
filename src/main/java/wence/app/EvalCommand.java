package wence.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import wence.search.ClauseIndex;
import wence.search.TrialIndex;

/// `eval`: runs a question file with expected answers, or measures retrieval on a set.
@Command(name = "eval", description = "用带答案的问题文件检验回答，或用检索集检验检索。", mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
    private static final String SHIPPED = "shipped";

    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--quiet", description = "只列表格，不列每个错误。")
    private boolean quiet;

    @Option(names = "--json", description = "问题文件的结果输出为 JSON。")
    private boolean json;

    @ArgGroup(multiplicity = "1")
    private @Nullable Measured measured;

    @Option(
            names = "--weights",
            paramLabel = "权重",
            defaultValue = SHIPPED,
            description = "检索用的权重：shipped 是随程序发布的，否则是一个像 weights.properties 的文件。")
    private String weights = SHIPPED;

    @Option(
            names = "--compare",
            paramLabel = "权重或 JSON",
            description = "检索集：再用这套权重检索一遍，并检验两者之差是否只是偶然。问题文件：与先前 --json 的输出比较，列出变化。")
    private @Nullable String compared;

    @Option(names = "--vectors", paramLabel = "文件", description = "也按意思检索；条款的向量存在这个文件里，没有就现算。")
    private @Nullable Path vectors;

    @Override
    public Integer call() {
        Measured what = Objects.requireNonNull(measured);
        return what.retrieval != null ? retrieval(what.retrieval) : questions(Objects.requireNonNull(what.files));
    }

    private int retrieval(Path directory) {
        Main program = Commands.main(main);
        RetrievalSet set = RetrievalSet.read(directory);
        var names = new ArrayList<>(List.of(weights));
        Optional.ofNullable(compared).ifPresent(names::add);
        var runs = new ArrayList<RetrievalRun>();
        for (String name : names) {
            RetrievalRun run = run(set, name);
            run.lines(name).forEach(program.out()::println);
            runs.add(run);
        }
        if (compared != null) {
            program.out()
                    .println("%s - %s: %s"
                            .formatted(weights, compared, runs.getFirst().against(runs.get(1))));
        }
        return 0;
    }

    private RetrievalRun run(RetrievalSet set, String name) {
        Optional<Path> file = name.equals(SHIPPED) ? Optional.empty() : Optional.of(Path.of(name));
        try (ClauseIndex index = TrialIndex.of(set.plans(), file, Optional.ofNullable(vectors))) {
            return RetrievalRun.of(index, set);
        } catch (IOException e) {
            throw new Failure("不能读取 %s：%s".formatted(name, e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw new Failure("权重 %s 有错：%s".formatted(name, e.getMessage()));
        }
    }

    private int questions(List<Path> files) {
        return new QuestionFiles(
                        files, quiet, json, Optional.ofNullable(compared).map(Path::of))
                .run(Commands.main(main));
    }

    /// What is measured: one of the two.
    static final class Measured {
        @Option(names = "--retrieval", paramLabel = "目录", required = true, description = "检索集所在的目录。")
        private @Nullable Path retrieval;

        @Parameters(arity = "1..*", paramLabel = "文件", description = "带答案的问题文件，可以有多个。")
        private @Nullable List<Path> files;
    }
}
