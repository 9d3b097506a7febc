package wence.plan;

/// A stage of a plan with its years.
///
/// @param name the stage's heading: `启动实施`; empty when the text lost it
/// @param time the years as written: `2022年到2025年`
/// @param years the same as numbers
/// @param section the section that describes the stage
/// @param clause id of the clause that states the time
/// @param span where the time stands in the published text
public record Milestone(String name, String time, Period years, SectionPath section, String clause, SourceSpan span) {}
