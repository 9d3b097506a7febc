package wence.plan;

import java.util.Optional;

/// A stage of a plan with its years, a day by which something is due, or how long the plan holds.
///
/// @param kind which of the three
/// @param name the stage's heading: `启动实施`; empty when the text lost it; for a deadline what is due
/// @param time the time as written: `2022年到2025年`, `2019年12月底前`, `每年2月底前`
/// @param years the same as numbers; empty when the words name no year
/// @param section the section that describes the stage
/// @param clause id of the clause that states the time
/// @param span where the time stands in the published text
public record Milestone(
        Kind kind,
        String name,
        String time,
        Optional<Period> years,
        SectionPath section,
        String clause,
        SourceSpan span) {
    /// A stage.
    public Milestone(String name, String time, Period years, SectionPath section, String clause, SourceSpan span) {
        this(Kind.STAGE, name, time, Optional.of(years), section, clause, span);
    }

    /// What a time means.
    public enum Kind {
        /// A stage of the whole plan.
        STAGE,
        /// By when one piece of work is due.
        DEADLINE,
        /// From when and until when the plan is in force.
        VALIDITY
    }
}
