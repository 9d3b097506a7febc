package wence.answer.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wence.answer.Evidence;
import wence.answer.Model;
import wence.question.Language;

/// A task as the values of a prompt's holes. Everything in it is data: one line each, cut to a sensible length.
final class ClausePrompt {
    private static final int LONGEST_CLAUSE = 1_500;
    private static final int LONGEST_MESSAGE = 500;

    private ClausePrompt() {}

    static Prompt.Filled filled(Prompt prompt, Model.Task task) {
        String none = task.language() == Language.CHINESE ? "（没有）" : "(nothing)";
        return prompt.filled(Map.of(
                "question", line(task.question(), LONGEST_MESSAGE),
                "history", task.history().isEmpty() ? none : lines(task.history()),
                "clauses", task.evidence().stream().map(ClausePrompt::clause).collect(Collectors.joining("\n"))));
    }

    private static String lines(List<String> history) {
        return history.stream()
                .map(message -> "- " + line(message, LONGEST_MESSAGE))
                .collect(Collectors.joining("\n"));
    }

    /// `[1] 《…实施方案》 › 二、… ›（四）…：原文`
    private static String clause(Evidence evidence) {
        String place = evidence.headings().isEmpty() ? "" : " › " + String.join(" › ", evidence.headings());
        return "[%d] 《%s》%s：%s"
                .formatted(evidence.number(), evidence.title(), place, line(evidence.text(), LONGEST_CLAUSE));
    }

    private static String line(String text, int longest) {
        String line = text.replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ").strip();
        return line.length() <= longest
                ? line
                : line.substring(0, Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest) + "……";
    }
}
