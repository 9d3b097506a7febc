package wence.chat;

import wence.answer.AnswerText;
import wence.plan.Plan;
import wence.plan.SectionPath;

/// Sections in one line, for lists.
final class SectionNames {
    private SectionNames() {}

    /// `二、开展五项提升行动 ›（四）老年人科学素质提升行动`; for the root words that say so.
    static String path(Plan plan, SectionPath path, Turn turn) {
        return path.isRoot()
                ? turn.words("标题与前言", "Title and preamble")
                : AnswerText.joined(
                        plan.headingPath(path).stream().map(AnswerText::heading).toList());
    }
}
