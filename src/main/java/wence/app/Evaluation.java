package wence.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import wence.answer.Answer;
import wence.answer.AnswerText;
import wence.answer.Answerer;
import wence.answer.Citation;

/// How the answers to question files compare with what these expect.
///
/// @param asked the questions, in the files' order
record Evaluation(List<Asked> asked) {
    Evaluation {
        asked = List.copyOf(asked);
    }

    /// Asks every line; what citations quote is taken to be exact.
    static Evaluation run(Answerer answerer, List<String> lines) throws QuestionLine.MistakenLine {
        return run(answerer, lines, citation -> true);
    }

    /// @param isExact whether the published text has what a citation quotes
    static Evaluation run(Answerer answerer, List<String> lines, Predicate<Citation> isExact)
            throws QuestionLine.MistakenLine {
        var asked = new ArrayList<Asked>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                asked.add(ask(answerer, QuestionLine.parse(lines.get(i), i + 1), i + 1, isExact));
            }
        }
        return new Evaluation(asked);
    }

    private static Asked ask(Answerer answerer, QuestionLine line, int number, Predicate<Citation> isExact) {
        long start = System.nanoTime();
        Answer answer = answerer.answer(line.inquiry());
        long micros = (System.nanoTime() - start) / 1000;
        Expectation expected = line.expectation();
        List<String> differences = expected.differences(answer);
        String status = AnswerJson.status(answer);
        return new Asked(
                "",
                line.id().orElse(Integer.toString(number)),
                line.kind(),
                line.inquiry().text(),
                Verdict.of(status, expected.status(), differences.isEmpty()),
                status,
                AnswerText.body(answer),
                differences,
                expected.citations(answer, isExact),
                micros,
                describe(line, answer, differences));
    }

    private static String describe(QuestionLine line, Answer answer, List<String> differences) {
        var text = new StringBuilder("✗ ");
        text.append(line.id().orElse("")).append(' ').append(line.inquiry().text());
        if (!line.inquiry().history().isEmpty()) {
            text.append("  ←  ").append(String.join(" / ", line.inquiry().history()));
        }
        differences.forEach(difference -> text.append("\n    ").append(difference));
        text.append("\n    = ").append(AnswerText.body(answer).replace("\n", "\n      "));
        return text.toString();
    }

    /// What is wrong with each answer that is not right, some lines each, in the files' order.
    List<String> wrong() {
        return asked.stream()
                .filter(one -> !one.verdict().isRight())
                .map(Asked::description)
                .toList();
    }

    /// The figures of each kind of question, by its name.
    Map<String, KindFigures> byKind() {
        var kinds = new TreeMap<String, List<Asked>>();
        asked.forEach(one ->
                kinds.computeIfAbsent(one.kind(), kind -> new ArrayList<>()).add(one));
        var figures = new TreeMap<String, KindFigures>();
        kinds.forEach((kind, ofKind) -> figures.put(kind, KindFigures.of(ofKind)));
        return figures;
    }

    /// The figures of all questions.
    KindFigures all() {
        return KindFigures.of(asked);
    }

    /// A line for each kind of question, and one for all.
    String table() {
        var table = new StringBuilder(KindFigures.HEAD);
        byKind().forEach((kind, figures) -> table.append(figures.line(kind)));
        return table.append(all().line("all")).toString();
    }
}
