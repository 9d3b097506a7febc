package wence.outline;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Which kinds of ordinals a text uses, as levels from the top down, and what number a heading
/// may have.
final class HeadingLevels {
    /// The number of a heading.
    ///
    /// @param lost how many headings must have been lost before it; -1 when no heading of this
    ///     number can stand here at all
    record Option(OutlineNumber number, int lost) {
        /// Whether no heading of this number can stand here at all.
        boolean isStepBack() {
            return lost < 0;
        }
    }

    private final Map<Ordinal.Kind, Integer> levels = new EnumMap<>(Ordinal.Kind.class);

    private final Map<Integer, Ordinal> samples = new HashMap<>();

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
    Option next(OutlineNumber cursor, Atom.Heading heading) {
        int level = level(heading);
        int number = heading.ordinal().number();
        if (number > cursor.at(level)) {
            return new Option(cursor.with(level, number), number - cursor.at(level) - 1);
        }
        int above = level - 1;
        while (above >= 0 && cursor.at(above) == 0) {
            above--;
        }
        if (above < 0) {
            return new Option(cursor, -1);
        }
        return new Option(cursor.with(above, cursor.at(above) + 1).with(level, number), number);
    }
}
