package wence.answer.model;

import java.util.Locale;
import java.util.Set;

/// The prompts that the program knows, with the holes that each must have.
public enum PromptName {
    UNDERSTAND("question", "history", "plans"),
    ANSWER("question", "history", "clauses"),
    SUMMARY("section", "clauses"),
    COMPARE("question", "clauses"),
    TRANSLATE("question", "words");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is
    private final Set<String> holes;

    PromptName(String... holes) {
        this.holes = Set.of(holes);
    }

    Set<String> holes() {
        return holes;
    }

    /// Its file: `answer.zh.txt`.
    String file(String language) {
        return "%s.%s.txt".formatted(name().toLowerCase(Locale.ROOT), language);
    }
}
