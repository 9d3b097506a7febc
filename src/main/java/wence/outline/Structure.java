package wence.outline;

import java.util.List;
import wence.plan.Clause.Placing;
import wence.plan.Plan;
import wence.plan.Section;
import wence.plan.SectionPath;
import wence.plan.SourceSpan;
import wence.plan.Unplaced;

/// How a text is built, as far as it was understood.
///
/// @param sections how many headings were found
/// @param lost paths of headings that only the numbering shows
/// @param gaps places where numbering jumps, as sentences
/// @param restarts paths whose number was used before under the same heading
/// @param clauses how many clauses
/// @param moved clauses that were moved to another place
/// @param repeated clauses that stand more than once
/// @param headingRepeats further places of headings that stand more than once, in text order
/// @param unplaced what belongs to no section
/// @param reordered whether the published text was out of order
/// @param remarks what else a person should know of how the text was read
public record Structure(
        int sections,
        List<SectionPath> lost,
        List<String> gaps,
        List<SectionPath> restarts,
        int clauses,
        int moved,
        int repeated,
        List<SourceSpan> headingRepeats,
        List<Unplaced> unplaced,
        boolean reordered,
        List<String> remarks) {
    public Structure {
        lost = List.copyOf(lost);
        gaps = List.copyOf(gaps);
        restarts = List.copyOf(restarts);
        headingRepeats = List.copyOf(headingRepeats);
        unplaced = List.copyOf(unplaced);
        remarks = List.copyOf(remarks);
    }

    static Structure of(Plan plan, Outline outline) {
        List<SectionPath> lost = plan.sections().stream()
                .filter(Section::isLost)
                .map(Section::path)
                .toList();
        return new Structure(
                plan.sections().size() - lost.size(),
                lost,
                Gaps.in(plan),
                plan.sections().stream()
                        .map(Section::path)
                        .filter(path -> path.ordinals().getLast().contains(OrderedOutline.AGAIN))
                        .toList(),
                plan.clauses().size(),
                placed(plan, Placing.MOVED),
                placed(plan, Placing.REPEATED),
                outline.headingRepeats(),
                plan.unplaced(),
                outline.reordered(),
                outline.remarks());
    }

    private static int placed(Plan plan, Placing placing) {
        return (int) plan.clauses().stream().filter(c -> c.placing() == placing).count();
    }

    /// How many lines of a printed table of contents were left out.
    int contents() {
        return (int) unplaced.stream()
                .filter(u -> u.reason().equals(Paragraphs.CONTENTS))
                .count();
    }

    /// What a person should place by hand: everything unplaced but furniture and captions.
    List<Unplaced> unclear() {
        return unplaced.stream()
                .filter(u -> !Outline.isFurniture(u.reason()) && !u.reason().equals(Captions.REASON))
                .toList();
    }
}
