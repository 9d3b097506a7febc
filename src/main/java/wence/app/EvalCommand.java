package wence.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `eval`: runs a question file with expected answers.
@Command(name = "eval", description = "用带答案的问题文件检验回答。", mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--quiet", description = "只列表格，不列每个错误。")
    private boolean quiet;

    @Parameters(arity = "1", paramLabel = "文件")
    private @Nullable Path file;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        Path questions = Objects.requireNonNull(file);
        List<String> lines;
        try {
            lines = Files.readAllLines(questions, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Failure("不能读取 %s：%s".formatted(questions, e.getMessage()));
        }
        try (Holdings holdings = program.open()) {
            Evaluation evaluation;
            try {
                evaluation = Evaluation.run(holdings.answerer(), lines);
            } catch (QuestionLine.MistakenLine mistake) {
                throw new Failure(questions + "：" + mistake.getMessage());
            }
            if (!quiet) {
                evaluation.wrong().forEach(program.out()::println);
            }
            program.out().print(evaluation.table());
            return evaluation.wrong().isEmpty() ? 0 : Main.FAILED;
        }
    }
}
