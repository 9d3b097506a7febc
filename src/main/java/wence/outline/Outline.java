package wence.outline;

import java.util.ArrayList;
import java.util.List;
import wence.plan.Section;
import wence.plan.SourceSpan;
import wence.plan.Unplaced;

/// A text with every heading and passage in its place, in reading order.
///
/// @param headingRepeats further places of headings that stand more than once
/// @param reordered whether reading order is not the published order
/// @param remarks what a person should know of how the text was read
record Outline(
        List<Section> sections,
        List<Passage> passages,
        List<Unplaced> unplaced,
        List<SourceSpan> headingRepeats,
        boolean reordered,
        List<String> remarks) {
    /// Why a page number has no section.
    static final String PAGE_MARK = "页码";

    /// Whether what has this reason for standing nowhere is no part of the plan: a page number, a line
    /// of a printed table of contents.
    static boolean isFurniture(String reason) {
        return reason.equals(PAGE_MARK) || reason.equals(Paragraphs.CONTENTS);
    }

    Outline {
        sections = List.copyOf(sections);
        passages = List.copyOf(passages);
        unplaced = List.copyOf(unplaced);
        headingRepeats = List.copyOf(headingRepeats);
        remarks = List.copyOf(remarks);
    }

    /// The same, with passages left out and something to say about it.
    Outline with(List<Unplaced> leftOut, List<String> furtherRemarks) {
        var allUnplaced = new ArrayList<>(unplaced);
        allUnplaced.addAll(leftOut);
        var allRemarks = new ArrayList<>(remarks);
        allRemarks.addAll(furtherRemarks);
        return new Outline(sections, passages, allUnplaced, headingRepeats, reordered, allRemarks);
    }
}
