package wence.outline;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which kinds of ordinals a text uses, as levels from the top down, and what number a heading
/// may have.
final class HeadingLevels {
    /// The number of a heading.
    ///
    /// @param lost how many headings must have been lost before it; -1 when no heading of this
    ///     number can stand here at all
    /// @param running the last number of each level that runs on from parent to parent
    record Option(OutlineNumber number, int lost, OutlineNumber running) {
        /// Before the first heading.
        static final Option START = new Option(OutlineNumber.NONE, 0, OutlineNumber.NONE);

        private Option stepBack() {
            return new Option(number, -1, running);
        }

        /// Whether no heading of this number can stand here at all.
        boolean isStepBack() {
            return lost < 0;
        }
    }

    /// Fewer numbers than these may be one parent's only.
    private static final int FEWEST_RUNNING = 6;
    /// In a level that starts again at each parent most of the low numbers have several names.
    private static final double RUNNING_SHARE = 0.85;

    private final Map<Ordinal.Kind, Integer> levels = new EnumMap<>(Ordinal.Kind.class);

    private final Map<Integer, Ordinal> samples = new HashMap<>();
    private final boolean[] runsOn = new boolean[OutlineNumber.MAX_LEVELS];

    HeadingLevels(List<Atom> atoms) {
        var kinds = new TreeSet<Ordinal.Kind>();
        for (Atom atom : atoms) {
            if (atom instanceof Atom.Heading heading) {
                kinds.add(heading.ordinal().kind());
            }
        }
        for (Ordinal.Kind kind : kinds) {
            levels.put(kind, Math.min(levels.size(), OutlineNumber.MAX_LEVELS - 1));
        }
        for (Atom atom : atoms) {
            if (atom instanceof Atom.Heading heading) {
                samples.putIfAbsent(level(heading), heading.ordinal());
            }
        }
        for (int level = 1; level < levels.size() && level < runsOn.length; level++) {
            runsOn[level] = runsOn(atoms, level);
        }
    }

    /// Whether the numbers of a level go on from one parent to the next, as the （一） to （二十） of
    /// some texts do: then nearly every number belongs to one heading only, and there are more of
    /// them than any one parent has.
    private boolean runsOn(List<Atom> atoms, int level) {
        Map<Integer, Set<String>> names = new HashMap<>();
        for (Atom atom : atoms) {
            if (atom instanceof Atom.Heading heading && level(heading) == level) {
                names.computeIfAbsent(heading.ordinal().number(), key -> new HashSet<>())
                        .add(heading.name());
            }
        }
        long once = names.values().stream().filter(same -> same.size() == 1).count();
        return names.size() >= FEWEST_RUNNING && once >= names.size() * RUNNING_SHARE;
    }

    /// The ordinal that a heading would have, written as the text writes those of its level.
    String literal(int level, int number) {
        Ordinal sample = samples.get(level);
        if (sample == null) {
            throw new IllegalArgumentException("need a level that the text uses, got " + level);
        }
        String opening = sample.literal().substring(0, 1);
        return switch (sample.kind()) {
            case HAN -> Numerals.chinese(number);
            case HAN_BRACKETED -> opening + Numerals.chinese(number) + (opening.equals("（") ? "）" : ")");
            case CHAPTER, ARTICLE ->
                "第" + Numerals.chinese(number) + (sample.kind() == Ordinal.Kind.ARTICLE ? "条" : "章");
            case FIGURE -> String.valueOf(number);
            case FIGURE_BRACKETED -> opening.equals("（") ? "（" + number + "）" : number + ")";
            case CIRCLED -> String.valueOf((char) ('①' + number - 1));
            case PART -> "第" + Numerals.chinese(number) + "部分";
            case PASSAGE -> "第" + Numerals.chinese(number) + "节";
            case ATTACHMENT, ACTION, BOX, DECIMAL_2, DECIMAL_3, DECIMAL_4 ->
                sample.literal().replaceAll("[0-9０-９一二三四五六七八九十]+$", "") + number;
        };
    }

    /// The level of items; of one level alone, the one below it.
    int lowest() {
        return Math.max(1, levels.size() - 1);
    }

    int level(Atom.Heading heading) {
        return levels.getOrDefault(heading.ordinal().kind(), 0);
    }

    /// The number that a heading has after another one, with as few headings lost as can be.
    ///
    /// Numbers never step back: one that starts again stands below the next heading above, which
    /// was lost.
    ///
    /// @param before the heading before it
    Option next(Option before, Atom.Heading heading) {
        int level = level(heading);
        int number = heading.ordinal().number();
        OutlineNumber cursor = before.number();
        if (runsOn[level]) {
            int last = before.running().at(level);
            return number > last
                    ? new Option(
                            cursor.with(level, number),
                            number - last - 1,
                            before.running().withOnly(level, number))
                    : before.stepBack();
        }
        if (number > cursor.at(level)) {
            return new Option(cursor.with(level, number), number - cursor.at(level) - 1, before.running());
        }
        int above = level - 1;
        while (above >= 0 && cursor.at(above) == 0) {
            above--;
        }
        if (above < 0) {
            return before.stepBack();
        }
        int parent = cursor.at(above) + 1;
        OutlineNumber running = runsOn[above] ? before.running().withOnly(above, parent) : before.running();
        return new Option(cursor.with(above, parent).with(level, number), number, running);
    }

    /// The headings that must stand between one heading and a later one.
    List<OutlineNumber> between(Option before, Option later) {
        return before.number().upTo(later.number()).stream()
                .filter(lost -> !runsOn[lost.depth()]
                        || lost.at(lost.depth()) > before.running().at(lost.depth()))
                .toList();
    }
}
