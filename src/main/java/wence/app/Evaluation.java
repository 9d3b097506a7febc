package wence.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wence.answer.Answer;
import wence.answer.AnswerText;
import wence.answer.Answerer;

/// How the answers to a question file compare with what it expects.
///
/// @param wrong what is wrong with each answer that is not right, some lines each, in the file's order
/// @param byKind for each kind of question how many were right, and how many there are
/// @param micros how long each answer took, in microseconds, ascending
record Evaluation(List<String> wrong, Map<String, Score> byKind, List<Long> micros) {
    /// Right answers of all.
    record Score(int right, int all) {
        Score plus(boolean isRight) {
            return new Score(right + (isRight ? 1 : 0), all + 1);
        }
    }

    static Evaluation run(Answerer answerer, List<String> lines) throws QuestionLine.MistakenLine {
        var wrong = new ArrayList<String>();
        var byKind = new TreeMap<String, Score>();
        var micros = new ArrayList<Long>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            QuestionLine line = QuestionLine.parse(lines.get(i), i + 1);
            long start = System.nanoTime();
            Answer answer = answerer.answer(line.inquiry());
            micros.add((System.nanoTime() - start) / 1000);
            List<String> differences = new Expectation(line.whole().path("expect")).differences(answer);
            if (!differences.isEmpty()) {
                wrong.add(describe(line, answer, differences));
            }
            byKind.merge(
                    line.whole().path("kind").asText("question"),
                    new Score(differences.isEmpty() ? 1 : 0, 1),
                    (score, one) -> score.plus(one.right() == 1));
        }
        return new Evaluation(wrong, byKind, micros.stream().sorted().toList());
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

    /// A line for each kind, and one for all, with the latencies.
    String table() {
        var table = new StringBuilder();
        int right = 0;
        int all = 0;
        for (Map.Entry<String, Score> kind : byKind.entrySet()) {
            Score score = kind.getValue();
            table.append("%-12s %4d / %4d%n".formatted(kind.getKey(), score.right(), score.all()));
            right += score.right();
            all += score.all();
        }
        table.append("%-12s %4d / %4d%n".formatted("all", right, all));
        if (!micros.isEmpty()) {
            table.append("p50 %.1f ms, p99 %.1f ms%n".formatted(percentile(50), percentile(99)));
        }
        return table.toString();
    }

    private double percentile(int percent) {
        int at = Math.min(micros.size() - 1, micros.size() * percent / 100);
        return micros.get(at) / 1000.0;
    }
}
