package wence.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import wence.answer.Answer;
import wence.answer.AnswerText;
import wence.answer.Answerer;
import wence.answer.Inquiry;
import wence.answer.Progress;
import wence.chat.Harmless;
import wence.question.Language;

/// `ask`: one answer, or one for each line of standard input.
@Command(name = "ask", description = "问一个问题；--batch 逐行读取问题。", mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--plan", paramLabel = "编号", description = "只问这一个方案。")
    private @Nullable String plan;

    @Option(names = "--json", description = "输出 JSON。")
    private boolean json;

    @Option(names = "--batch", description = "从标准输入逐行读取 JSON 问题，逐行输出 JSON 回答。")
    private boolean batch;

    @Option(names = "--model", description = "让配置好的语言模型来写；没有配置时按规则回答。")
    private boolean model;

    @Option(names = "--show-prompt", description = "只显示会发给语言模型的全部内容，什么也不发。")
    private boolean showPrompt;

    @Parameters(arity = "0..*", paramLabel = "问题", description = "问题，可以不加引号。")
    private @Nullable List<String> words;

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        if (!batch && words == null) {
            program.err().println("请写出问题，例如：./wence ask 老年人科学素质提升行动由谁牵头？");
            return Commands.WRONG_USAGE;
        }
        try (Holdings holdings = program.open()) {
            Commands.requirePlan(holdings, plan);
            Answerer rules = holdings.answerer();
            if (showPrompt) {
                return showPrompt(program, ModelDesk.onTrial(program, holdings, rules, InstantSource.system()));
            }
            if (!model) {
                return answer(program, rules);
            }
            Optional<ModelDesk> opened = ModelDesk.open(program, holdings, rules, InstantSource.system());
            if (opened.isEmpty()) {
                program.err().println("没有配置语言模型，按规则回答。");
                return answer(program, rules);
            }
            try (ModelDesk desk = opened.get()) {
                return answer(program, desk.answerer());
            }
        }
    }

    private int answer(Main program, Answerer answerer) {
        return batch ? answerAll(program, answerer) : answerOne(program, answerer);
    }

    private int showPrompt(Main program, Optional<ModelDesk> desk) {
        if (desk.isEmpty()) {
            throw new Failure("没有配置语言模型：请设置 %s 和 %s。".formatted(ModelEnvironment.URL, ModelEnvironment.NAME));
        }
        program.out()
                .println(harmless(desk.get().shownPrompt(new Inquiry(typed(), List.of(), Optional.ofNullable(plan)))));
        return 0;
    }

    private String typed() {
        return words == null ? "" : String.join(" ", words);
    }

    private int answerOne(Main program, Answerer answerer) {
        String question = typed();
        long start = System.nanoTime();
        var inquiry = new Inquiry(question, List.of(), Optional.ofNullable(plan));
        Answer answer = answerer.answer(inquiry, told(program));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        program.out()
                .println(json ? AnswerJson.line(null, question, answer, took) : harmless(AnswerText.whole(answer)));
        return 0;
    }

    /// Tells on standard error what there is so far.
    private static Progress told(Main program) {
        return new Progress() {
            @Override
            public void begun(Language language) {
                program.err().println("…");
            }

            @Override
            public void soFar(Answer answer) {
                program.err()
                        .println(Harmless.line(
                                "… " + answer.said().lines().getLast().text()));
            }
        };
    }

    /// Without characters that would steer a terminal.
    private static String harmless(String text) {
        return text.lines().map(Harmless::line).collect(Collectors.joining("\n"));
    }

    private int answerAll(Main program, Answerer answerer) {
        int status = 0;
        var lines = new BufferedReader(new InputStreamReader(program.in(), StandardCharsets.UTF_8));
        try {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                QuestionLine question;
                try {
                    question = QuestionLine.parse(line, number);
                } catch (QuestionLine.MistakenLine mistake) {
                    program.err().println(mistake.getMessage());
                    status = Main.FAILED;
                    continue;
                }
                long start = System.nanoTime();
                Inquiry asked = question.inquiry();
                Answer answer = answerer.answer(
                        new Inquiry(asked.text(), asked.history(), asked.plan().or(() -> Optional.ofNullable(plan))));
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                program.out().println(AnswerJson.line(question.id().orElse(null), asked.text(), answer, took));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return status;
    }
}
