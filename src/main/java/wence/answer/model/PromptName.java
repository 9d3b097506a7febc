package wence.answer.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import wence.question.Language;

/// The prompts that the program knows, with the languages that each is in and the holes that each must have.
public enum PromptName {
    /// What a Chinese question may mean.
    UNDERSTAND(Spoken.CHINESE, "question", "history", "plans"),
    /// An English question in Chinese.
    TRANSLATE(Spoken.ENGLISH, "question", "history", "words"),
    ANSWER(Spoken.BOTH, "question", "history", "clauses"),
    SUMMARY(Spoken.BOTH, "question", "section", "clauses"),
    COMPARE(Spoken.BOTH, "question", "section", "clauses");

    private final Spoken spoken;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is
    private final Set<String> holes;

    PromptName(Spoken spoken, String... holes) {
        this.spoken = spoken;
        this.holes = Set.of(holes);
    }

    private enum Spoken {
        CHINESE,
        ENGLISH,
        BOTH
    }

    Set<String> holes() {
        return holes;
    }

    /// The languages of the questions that it is for.
    List<Language> languages() {
        return switch (spoken) {
            case CHINESE -> List.of(Language.CHINESE);
            case ENGLISH -> List.of(Language.ENGLISH);
            case BOTH -> List.of(Language.CHINESE, Language.ENGLISH);
        };
    }

    /// Its file: `answer.zh.txt`.
    String file(Language language) {
        String ending = switch (language) {
            case CHINESE -> "zh";
            case ENGLISH -> "en";
        };
        return "%s.%s.txt".formatted(name().toLowerCase(Locale.ROOT), ending);
    }
}
