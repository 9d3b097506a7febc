package wence.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wence.answer.Answerer;

/// Runs question files and shows what came of them.
///
/// @param files the files, in the order in which they are run
/// @param isQuiet whether the answers that are not right are only counted
/// @param isJson whether programs read the result
/// @param isModelled whether the configured language model writes
/// @param compared an earlier run's JSON
record QuestionFiles(List<Path> files, boolean isQuiet, boolean isJson, boolean isModelled, Optional<Path> compared) {
    QuestionFiles {
        files = List.copyOf(files);
    }

    /// Asks all of them and prints what came of it; the exit status is 0 when every answer was right.
    int run(Main program) {
        Optional<List<String>> changes;
        Evaluation evaluation;
        Optional<ModelDesk> desk;
        try (Holdings holdings = program.open()) {
            Answerer rules = holdings.answerer();
            desk = isModelled ? ModelDesk.onTrial(program, holdings, rules, InstantSource.system()) : Optional.empty();
            if (isModelled && desk.isEmpty()) {
                program.err().println("没有配置语言模型，按规则回答。");
            }
            evaluation = evaluation(desk.<Answerer>map(ModelDesk::answerer).orElse(rules), program);
            changes = compared.map(file -> EvaluationChange.lines(EvaluationJson.read(file), evaluation));
        }
        if (isJson) {
            program.out().println(EvaluationJson.write(evaluation));
            changes.ifPresent(lines -> lines.forEach(program.err()::println));
        } else {
            if (!isQuiet) {
                evaluation.wrong().forEach(program.out()::println);
            }
            program.out().print(evaluation.table());
            changes.ifPresent(lines -> lines.forEach(program.out()::println));
        }
        desk.map(ModelDesk::tally).ifPresent(program.err()::println);
        return evaluation.wrong().isEmpty() ? 0 : Main.FAILED;
    }

    private Evaluation evaluation(Answerer answerer, Main program) {
        var texts = new PublishedTexts(program.home());
        var asked = new ArrayList<Asked>();
        for (Path file : files) {
            try {
                Evaluation one = Evaluation.run(
                        answerer,
                        Files.readAllLines(file, StandardCharsets.UTF_8),
                        citation -> texts.isExact(citation.plan(), citation.clause()));
                String name = files.size() == 1 ? "" : String.valueOf(file.getFileName());
                one.asked().forEach(question -> asked.add(question.from(name)));
            } catch (IOException e) {
                throw new Failure("不能读取 %s：%s".formatted(file, e.getMessage()));
            } catch (QuestionLine.MistakenLine mistake) {
                throw new Failure(file + "：" + mistake.getMessage());
            }
        }
        return new Evaluation(asked);
    }
}
