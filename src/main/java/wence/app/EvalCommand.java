package wence.app;

import java.io.IOException;
import java.nio.file.Path;
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

    @Option(names = "--model", description = "让配置好的语言模型来写。")
    private boolean model;

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

    @Option(names = "--ablate", description = "再逐一去掉权重里的每个部分检索一遍，看少了它差多少。")
    private boolean ablate;

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
        TrialIndex trial = trial(set, weights, program);
        RetrievalRun run = run(set, trial::whole);
        run.lines(weights).forEach(program.out()::println);
        run.curve().forEach(program.out()::println);
        if (compared != null) {
            RetrievalRun other = run(set, trial(set, compared, program)::whole);
            other.lines(compared).forEach(program.out()::println);
            program.out().println("%s - %s: %s".formatted(weights, compared, run.against(other)));
        }
        if (ablate) {
            for (String part : trial.parts()) {
                RetrievalRun without = run(set, () -> trial.without(part));
                program.out().println("%s - %s: %s".formatted(weights, part, without.against(run)));
            }
        }
        return 0;
    }

    private TrialIndex trial(RetrievalSet set, String name, Main program) {
        Optional<Path> file = name.equals(SHIPPED) ? Optional.empty() : Optional.of(Path.of(name));
        try {
            return new TrialIndex(set.plans(), file, Optional.ofNullable(vectors), program.err()::println);
        } catch (IOException e) {
            throw new Failure("不能读取 %s：%s".formatted(name, e.getMessage()));
        } catch (IllegalArgumentException e) {
            throw new Failure("权重 %s 有错：%s".formatted(name, e.getMessage()));
        }
    }

    private static RetrievalRun run(RetrievalSet set, Opening opening) {
        try (ClauseIndex index = opening.open()) {
            return RetrievalRun.of(index, set);
        } catch (IOException e) {
            throw new Failure("不能建立索引：" + e.getMessage());
        }
    }

    private int questions(List<Path> files) {
        return new QuestionFiles(
                        files, quiet, json, model, Optional.ofNullable(compared).map(Path::of))
                .run(Commands.main(main));
    }

    private interface Opening {
        ClauseIndex open() throws IOException;
    }

    /// What is measured: one of the two.
    static final class Measured {
        @Option(names = "--retrieval", paramLabel = "目录", required = true, description = "检索集所在的目录。")
        private @Nullable Path retrieval;

        @Parameters(arity = "1..*", paramLabel = "文件", description = "带答案的问题文件，可以有多个。")
        private @Nullable List<Path> files;
    }
}
