package wence.plan;

import java.util.List;

/// Who does what for a section, as one clause states it.
///
/// @param role what the agencies do
/// @param agencies their names as the text writes them, one a name, in its order
/// @param openEnded whether the text's list ends in 等 ("and others")
/// @param section the section that the statement closes
/// @param clause id of the clause that carries the statement
/// @param span where label and names stand in the published text
/// @param item opening words of what the duty is about
public record Duty(
        Role role,
        List<String> agencies,
        boolean openEnded,
        SectionPath section,
        String clause,
        SourceSpan span,
        String item) {
    public Duty {
        agencies = List.copyOf(agencies);
        if (agencies.isEmpty()) {
            throw new IllegalArgumentException("need at least one agency for %s at %s".formatted(role, span));
        }
    }
}
