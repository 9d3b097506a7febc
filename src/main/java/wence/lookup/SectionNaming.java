package wence.lookup;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import wence.outline.Numerals;
import wence.plan.Plan;
import wence.plan.Section;
import wence.plan.SectionPath;
import wence.question.Folded;

/// The sections that a person means by a path of ordinals or by words of a heading.
final class SectionNaming {
    private SectionNaming() {}

    /// For each plan's id the sections meant, none of them below another; plans without one are left out.
    ///
    /// `二/（四）` and `二/4` mean one path; `二` the section of that ordinal at the top;
    /// anything else the sections whose headings have these words.
    static Map<String, List<Section>> named(String typed, Collection<Plan> plans) {
        String path = path(typed);
        Map<String, List<Section>> byPath =
                collect(plans, section -> path(section.path().toString()).equals(path));
        if (!byPath.isEmpty()) {
            return byPath;
        }
        String words = Folded.of(typed).letters();
        return words.isEmpty()
                ? Map.of()
                : collect(
                        plans, section -> Folded.of(section.heading()).letters().contains(words));
    }

    /// The ordinals, bare of brackets and points and as figures: `二/（四）` is `2/4`.
    private static String path(String typed) {
        return List.of(typed.strip().split("[/／]", -1)).stream()
                .map(ordinal -> Folded.of(ordinal).letters().replaceAll("[|第章节条]", ""))
                .map(ordinal -> ordinal.isEmpty() || Numerals.value(ordinal) < 0
                        ? ordinal
                        : Integer.toString(Numerals.value(ordinal)))
                .collect(Collectors.joining("/"));
    }

    private static Map<String, List<Section>> collect(Collection<Plan> plans, Predicate<Section> isMeant) {
        var sectionsByPlan = new LinkedHashMap<String, List<Section>>();
        for (Plan plan : plans) {
            List<Section> meant = plan.sections().stream().filter(isMeant).toList();
            List<Section> highest = meant.stream()
                    .filter(section -> meant.stream().noneMatch(other -> isBelow(section.path(), other.path())))
                    .toList();
            if (!highest.isEmpty()) {
                sectionsByPlan.put(plan.id(), highest);
            }
        }
        return sectionsByPlan;
    }

    private static boolean isBelow(SectionPath path, SectionPath other) {
        return !path.equals(other) && other.covers(path);
    }
}
