package wence.answer.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wence.answer.Evidence;
import wence.answer.Model.Puzzle;
import wence.answer.Model.Task;
import wence.answer.Model.Writing;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Section;
import wence.question.Language;

/// A task as a prompt with its holes filled. Everything put in is data: one line each, cut to a sensible length.
///
/// @param prompt which one
/// @param filled what is sent
record TaskPrompt(Prompt prompt, Prompt.Filled filled) {
    private static final int LONGEST_CLAUSE = 1_500;
    private static final int LONGEST_MESSAGE = 500;
    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_NAME = 40;

    /// So many items are named of each plan, and so many of all.
    private static final int MOST_ITEMS = 40;

    private static final int MOST_ITEMS_IN_ALL = 240;

    static TaskPrompt of(Prompts prompts, Task task) {
        PromptName name = name(task);
        Prompt prompt = prompts.get(name, task.language());
        return new TaskPrompt(
                prompt,
                prompt.filled(
                        name.holes().stream().collect(Collectors.toMap(hole -> hole, hole -> value(hole, task)))));
    }

    /// The prompt of a task.
    static PromptName name(Task task) {
        return switch (task) {
            case Writing writing ->
                switch (writing.kind()) {
                    case FOUND, REASON -> PromptName.ANSWER;
                    case SUMMARY -> PromptName.SUMMARY;
                    case COMPARISON -> PromptName.COMPARE;
                };
            case Puzzle puzzle ->
                switch (puzzle.language()) {
                    case CHINESE -> PromptName.UNDERSTAND;
                    case ENGLISH -> PromptName.TRANSLATE;
                };
        };
    }

    private static String value(String hole, Task task) {
        String value = switch (hole) {
            case "question" -> line(task.question(), LONGEST_MESSAGE);
            case "history" ->
                task.history().stream()
                        .map(message -> "- " + line(message, LONGEST_MESSAGE))
                        .collect(Collectors.joining("\n"));
            case "clauses" -> task instanceof Writing writing ? clauses(writing.evidence()) : "";
            case "section" -> task instanceof Writing writing ? line(writing.subject(), LONGEST_SUBJECT) : "";
            case "plans" -> task instanceof Puzzle puzzle ? plans(puzzle.plans()) : "";
            case "words" -> task instanceof Puzzle puzzle ? words(puzzle.plans()) : "";
            default -> throw new IllegalArgumentException("no hole is called " + hole);
        };
        return value.isEmpty() ? none(task.language()) : value;
    }

    private static String none(Language language) {
        return switch (language) {
            case CHINESE -> "（没有）";
            case ENGLISH -> "(nothing)";
        };
    }

    /// `[1] 《…实施方案》 › 二、… ›（四）…：原文`
    private static String clauses(List<Evidence> evidence) {
        return evidence.stream().map(TaskPrompt::clause).collect(Collectors.joining("\n"));
    }

    private static String clause(Evidence evidence) {
        String place = evidence.headings().isEmpty() ? "" : " › " + String.join(" › ", evidence.headings());
        return "[%d] 《%s》%s：%s"
                .formatted(evidence.number(), evidence.title(), place, line(evidence.text(), LONGEST_CLAUSE));
    }

    /// `- xixia-2021 《…实施方案》：…行动、…工程`
    private static String plans(List<Plan> plans) {
        var lines = new ArrayList<String>();
        int left = MOST_ITEMS_IN_ALL;
        for (Plan plan : plans) {
            List<String> items = items(plan).stream().limit(left).toList();
            left -= items.size();
            lines.add("- %s 《%s》%s%s"
                    .formatted(plan.id(), plan.facts().title(), items.isEmpty() ? "" : "：", String.join("、", items)));
        }
        return String.join("\n", lines);
    }

    /// The items of all plans, each once.
    private static String words(List<Plan> plans) {
        return plans.stream()
                .flatMap(plan -> items(plan).stream())
                .distinct()
                .limit(MOST_ITEMS_IN_ALL)
                .collect(Collectors.joining("、"));
    }

    /// The headings that a question is most likely about: those with duties, then the others from the top.
    private static List<String> items(Plan plan) {
        Set<String> names = new LinkedHashSet<>();
        for (Duty duty : plan.duties()) {
            plan.section(duty.section()).map(Section::name).ifPresent(names::add);
        }
        plan.sections().stream().map(Section::name).forEach(names::add);
        names.remove("");
        return names.stream()
                .map(name -> line(name, LONGEST_NAME))
                .limit(MOST_ITEMS)
                .toList();
    }

    private static String line(String text, int longest) {
        String line = text.replaceAll("[\\s\\p{Cc}\\p{Cf}]+", " ").strip();
        return line.length() <= longest
                ? line
                : line.substring(0, Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest) + "……";
    }
}
