package wence.plan;

import java.util.Optional;

/// A measure with its value, as one clause states it.
///
/// @param measure what is counted, in the clause's words: `公民具备科学素质的比例`
/// @param value number, unit and bound as the clause writes them, without blanks: `15%`, `0.4万名以上`, `不少于10场次`
/// @param time by when or how often, as the clause writes it: `2025年`, `“十四五”期间`, `每年`; empty when it does not say
/// @param section the section that the clause belongs to
/// @param clause id of the clause
/// @param span where measure, value and time stand in the published text (they may have other words between them)
public record Target(
        String measure, String value, Optional<String> time, SectionPath section, String clause, SourceSpan span) {
    public Target {
        if (measure.isBlank() || value.isBlank()) {
            throw new IllegalArgumentException("need measure and value, got '%s', '%s'".formatted(measure, value));
        }
    }
}
