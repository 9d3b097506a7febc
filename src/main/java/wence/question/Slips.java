package wence.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// What may have been meant by characters that no plan and no question has: words that sound the same (西厦区 for 西夏区),
/// look alike (末 for 未), or have one character more, less or elsewhere.
final class Slips {
    private static final int LONGEST = 16;

    /// A typed word of this length and more is not one of two short words that happen to meet.
    private static final int LONG = 5;

    /// Where nothing typed is unknown, or a character is missing, so much must be right.
    private static final int LEAST = 3;

    private final HeldWords held;
    private final Sounds sounds;
    private final Shapes shapes = Shapes.builtIn();
    private final RealWords realWords = RealWords.builtIn();
    private final Predicate<String> place;

    /// @param place whether the characters name a place
    Slips(HeldWords held, Sounds sounds, Predicate<String> place) {
        this.held = held;
        this.sounds = sounds;
        this.place = place;
    }

    /// How a word may be misspelt, the likeliest first.
    enum How {
        SHORTENED,
        SOUND,
        SHAPE,
        NEAR_SOUND,
        DOUBLED,
        SWAPPED,
        MISSING
    }

    /// One way to read some characters.
    ///
    /// @param start first of the characters in the folded question
    /// @param typed what stands there
    /// @param meant what was meant
    /// @param wrong how many characters of it are wrong
    record Slip(int start, String typed, String meant, int wrong, How how) {
        int end() {
            return start + typed.length();
        }

        String in(String folded) {
            return folded.substring(0, start) + meant + folded.substring(end());
        }
    }

    /// What may have been meant, the likeliest first; of equal likelihood those that more characters speak for.
    List<Slip> find(String folded, List<Strangeness> strange) {
        var slips = new ArrayList<Slip>();
        for (int start = 0; start < folded.length(); start++) {
            int longest = Math.min(folded.length(), start + LONGEST);
            for (int end = start + 2; end <= longest && folded.charAt(end - 1) != Fold.BREAK; end++) {
                var window = new Window(folded, start, end, strange);
                if (window.isStrange() && !held.has(window.typed())) {
                    at(window, slips);
                }
            }
        }
        slips.sort(Comparator.comparing(Slip::how)
                .thenComparingInt(Slip::wrong)
                .thenComparing(slip -> slip.meant().length(), Comparator.reverseOrder()));
        return slips;
    }

    /// Some characters of a question.
    private record Window(String folded, int start, int end, List<Strangeness> strange) {
        String typed() {
            return folded.substring(start, end);
        }

        Strangeness most() {
            var most = Strangeness.NONE;
            for (int i = start; i < end; i++) {
                most = strange.get(i).compareTo(most) > 0 ? strange.get(i) : most;
            }
            return most;
        }

        /// Whether it has characters that make no word, and all of those that stand together.
        boolean isStrange() {
            return most().compareTo(Strangeness.ALONE) >= 0 && !isCutAt(start) && !isCutAt(end);
        }

        private boolean isCutAt(int border) {
            return border > 0
                    && border < folded.length()
                    && strange.get(border - 1) == Strangeness.UNKNOWN
                    && strange.get(border) == Strangeness.UNKNOWN;
        }
    }

    private void at(Window window, List<Slip> slips) {
        String typed = window.typed();
        if (typed.length() == 2 && window.most() == Strangeness.UNKNOWN) {
            held.inFull(typed).forEach(meant -> slips.add(new Slip(window.start(), typed, meant, 0, How.SHORTENED)));
        }
        if (held.begins(typed.charAt(0), typed.charAt(1))) {
            for (List<String> way : sounds.ways(typed)) {
                List<String> same = held.sounding(String.join("", way));
                same.forEach(meant -> exchanged(window, meant, How.SOUND, slips));
                held.soundingNearly(way).stream()
                        .filter(meant -> !same.contains(meant))
                        .forEach(meant -> exchanged(window, meant, How.NEAR_SOUND, slips));
            }
        }
        for (int i = 0; i < typed.length(); i++) {
            if (window.strange().get(window.start() + i).compareTo(Strangeness.ALONE) >= 0) {
                for (char other : shapes.like(typed.charAt(i)).toCharArray()) {
                    String meant = typed.substring(0, i) + other + typed.substring(i + 1);
                    exchanged(window, meant, How.SHAPE, slips);
                }
            }
            if (i > 0) {
                doubled(window, i, slips);
                swapped(window, i, slips);
            }
        }
        if (typed.length() >= LEAST && window.most() == Strangeness.UNKNOWN) {
            held.withOneMore(typed).forEach(meant -> missing(window, meant, slips));
        }
    }

    /// Some characters are others: they must be among the strange ones, and fewer than those that are right.
    private void exchanged(Window window, String meant, How how, List<Slip> slips) {
        String typed = window.typed();
        if (meant.length() != typed.length() || !held.has(meant)) {
            return;
        }
        int wrong = 0;
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) != meant.charAt(i)) {
                wrong++;
                boolean sense = window.strange().get(window.start() + i) == Strangeness.NONE
                        || (typed.length() < LONG && isRealWord(typed, i));
                if (sense) {
                    return;
                }
            }
        }
        boolean mostlyRight = wrong > 0 && wrong <= Math.max(1, typed.length() / 2);
        if (mostlyRight && isWorth(window, meant) && !place.test(typed)) {
            slips.add(new Slip(window.start(), typed, meant, wrong, how));
        }
    }

    /// Whether characters so strange make one look for this word: where nothing is unknown, only for a name or a word
    /// of
    /// questions.
    private boolean isWorth(Window window, String meant) {
        return window.most() == Strangeness.UNKNOWN
                || held.kind(meant) == HeldWords.Kind.NAME
                || (held.kind(meant) == HeldWords.Kind.CUE && window.strange().get(window.start()) != Strangeness.NONE);
    }

    /// Whether the character belongs to a real word that was meant: 教室, and 科技教室 with a word before it, but not 自愿 in
    /// 自愿者.
    private boolean isRealWord(String typed, int at) {
        return isRealPair(typed, at - 1) || isRealPair(typed, at);
    }

    private boolean isRealPair(String typed, int at) {
        return at >= 0
                && at + 1 < typed.length()
                && realWords.has(typed.charAt(at), typed.charAt(at + 1))
                && isWordOrNothing(typed.substring(0, at))
                && isWordOrNothing(typed.substring(at + 2));
    }

    private boolean isWordOrNothing(String rest) {
        return rest.isEmpty() || held.has(rest);
    }

    private void doubled(Window window, int at, List<Slip> slips) {
        String typed = window.typed();
        if (typed.charAt(at) != typed.charAt(at - 1)) {
            return;
        }
        String once = typed.substring(0, at) + typed.substring(at + 1);
        if (held.has(once) && isWorth(window, once) && !realWords.has(typed.charAt(at), typed.charAt(at))) {
            slips.add(new Slip(window.start(), typed, once, 1, How.DOUBLED));
        }
    }

    private void swapped(Window window, int at, List<Slip> slips) {
        String typed = window.typed();
        if (typed.length() < LEAST || typed.charAt(at) == typed.charAt(at - 1)) {
            return;
        }
        String turned = typed.substring(0, at - 1) + typed.charAt(at) + typed.charAt(at - 1) + typed.substring(at + 1);
        boolean name = held.has(turned) && held.kind(turned) == HeldWords.Kind.NAME;
        if (name && !isRealWord(typed, at)) {
            slips.add(new Slip(window.start(), typed, turned, 1, How.SWAPPED));
        }
    }

    private void missing(Window window, String meant, List<Slip> slips) {
        String typed = window.typed();
        int gap = 0;
        while (gap < typed.length() && typed.charAt(gap) == meant.charAt(gap)) {
            gap++;
        }
        boolean joins = gap > 0 && gap < typed.length() && realWords.has(typed.charAt(gap - 1), typed.charAt(gap));
        if (!joins && !place.test(typed)) {
            slips.add(new Slip(window.start(), typed, meant, 1, How.MISSING));
        }
    }
}
