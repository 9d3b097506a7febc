package wence.question;

import java.util.List;
import java.util.Optional;

/// English.
public final class Glossary {
    /// English put into Chinese.
    public record Translation(List<String> chinese, List<String> unknown) {}

    /// English name.
    public Optional<String> english(String name) {
        return Optional.empty();
    }

    Translation translate(String text) {
        return new Translation(List.of(), List.of(text));
    }
}
