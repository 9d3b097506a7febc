package wence.plan;

import java.util.List;

/// The smallest text unit that is indexed and cited: a sentence, or the line that states a duty.
///
/// @param id unique over all plans: plan id, `:`, and where the clause starts in the published text
/// @param section the section that the clause belongs to, after any repair of the order; the root for a preamble
/// @param text the clause's characters with hard breaks and page marks taken out
/// @param span where the clause stands in the published text
/// @param placing how the clause came to stand where it is in reading order
/// @param repeats the other places where the published text has the same passage, in text order
/// @param reason why a moved clause belongs to its section, in words for a person; empty when it was not moved
public record Clause(
        String id,
        SectionPath section,
        String text,
        SourceSpan span,
        Placing placing,
        List<SourceSpan> repeats,
        String reason) {
    public Clause {
        repeats = List.copyOf(repeats);
        if (text.isBlank()) {
            throw new IllegalArgumentException("need a clause with text, got a blank one at " + span);
        }
    }

    /// How a clause's place in reading order follows from the published text.
    public enum Placing {
        AS_WRITTEN("as written"),
        MOVED("moved"),
        REPEATED("repeated");

        private final String label;

        Placing(String label) {
            this.label = label;
        }

        /// The word used in reports and JSON.
        public String label() {
            return label;
        }
    }
}
