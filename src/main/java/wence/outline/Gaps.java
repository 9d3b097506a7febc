package wence.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import wence.plan.Plan;
import wence.plan.Section;
import wence.plan.SectionPath;

/// Where the numbering of a plan jumps.
final class Gaps {
    private Gaps() {}

    /// One sentence for each jump, in reading order. Numbers may run on from one parent to the
    /// next.
    static List<String> in(Plan plan) {
        var gaps = new ArrayList<String>();
        Map<SectionPath, Integer> lastUnder = new HashMap<>();
        Map<Ordinal.Kind, Integer> lastOfKind = new HashMap<>();
        for (Section section : plan.sections()) {
            Optional<Ordinal> ordinal = ordinal(section);
            if (ordinal.isEmpty()) {
                continue;
            }
            int number = ordinal.get().number();
            int before = lastUnder.getOrDefault(section.path().parent(), 0);
            int running = lastOfKind.getOrDefault(ordinal.get().kind(), 0);
            if (number != before + 1 && number != running + 1) {
                gaps.add(sentence(section, before, number));
            }
            lastUnder.put(section.path().parent(), number);
            lastOfKind.put(ordinal.get().kind(), number);
        }
        return gaps;
    }

    private static Optional<Ordinal> ordinal(Section section) {
        String literal = section.path().ordinals().getLast() + "、";
        return OrdinalReader.at(literal, 0, literal.length()).map(OrdinalReader.Found::ordinal);
    }

    private static String sentence(Section section, int before, int number) {
        return before == 0
                ? String.format(Locale.ROOT, "编号不从一开始：%s（%s）之前没有同级标题。", section.path(), section.name())
                : String.format(
                        Locale.ROOT, "编号不连续：%s（%s）之前的同级编号是 %d，本条是 %d。", section.path(), section.name(), before, number);
    }
}
