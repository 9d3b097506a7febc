package wence.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words that a slip of the pen or a word in pinyin may stand for: names of items, agencies and plans, measures,
/// the
/// words of the plans held and those of questions. Prepared once; safe to share between threads.
final class HeldWords {
    /// Longer names are not looked for.
    private static final int LONGEST = 20;

    /// A name must be so long that it is known with a character missing.
    private static final int LONG = 4;

    /// What a word is; of two that sound the same the one of the earlier kind is meant.
    enum Kind {
        /// Of an item, agency, plan or measure.
        NAME,
        /// A word about the question itself.
        CUE,
        /// Any other word of the plans.
        WORD
    }

    private final Sounds sounds;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, List<String>> bySound = new HashMap<>();
    private final Map<String, List<String>> withOneLess = new HashMap<>();
    private final Map<String, List<String>> byRoughSound = new HashMap<>();
    private final Map<String, List<String>> byInitials = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    /// @param names the names, folded
    /// @param cues the words of questions, in the order of what they say about it
    /// @param words the other words of the plans, folded
    HeldWords(Sounds sounds, Collection<String> names, Collection<String> cues, Collection<String> words) {
        this.sounds = sounds;
        names.forEach(name -> add(name, Kind.NAME));
        cues.forEach(cue -> add(cue, Kind.CUE));
        words.stream().sorted().forEach(word -> add(word, Kind.WORD));
        names.forEach(this::addInitials);
        String allNames = String.join(
                Character.toString(Fold.BREAK), names.stream().sorted().toList());
        bySound.values().forEach(same -> {
            if (same.size() > 1) {
                same.sort(Comparator.comparing((String word) -> kind(word))
                        .thenComparingInt(word -> allNames.contains(word) ? 0 : 1));
            }
        });
    }

    private void add(String word, Kind kind) {
        boolean chinese = word.length() > 1
                && word.length() <= LONGEST
                && word.chars().allMatch(c -> !sounds.of((char) c).isEmpty());
        if (!chinese || kinds.putIfAbsent(word, kind) != null) {
            return;
        }
        for (List<String> way : sounds.ways(word)) {
            put(bySound, String.join("", way), word);
            beginnings.add(Sounds.rough(way.get(0)) + Sounds.rough(way.get(1)));
            if (word.length() > 2) {
                put(byRoughSound, rough(way), word);
            }
        }
        if (kind == Kind.NAME && word.length() >= LONG) {
            for (int i = 0; i < word.length(); i++) {
                put(withOneLess, word.substring(0, i) + word.substring(i + 1), word);
            }
        }
    }

    private static void put(Map<String, List<String>> map, String key, String word) {
        List<String> words = map.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!words.contains(word)) {
            words.add(word);
        }
    }

    /// Whether any word begins with two characters that can sound like these.
    boolean begins(char first, char second) {
        for (String one : sounds.of(first)) {
            for (String two : sounds.of(second)) {
                if (beginnings.contains(Sounds.rough(one) + Sounds.rough(two))) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean has(String word) {
        return kinds.containsKey(word);
    }

    /// @throws java.util.NoSuchElementException when there is no such word
    Kind kind(String word) {
        return Optional.ofNullable(kinds.get(word)).orElseThrow();
    }

    /// The words that are written so in pinyin, without tones and blanks, the likeliest first.
    List<String> sounding(String letters) {
        return bySound.getOrDefault(letters, List.of());
    }

    /// The words of three characters and more that sound nearly so: as people say them who know no zh, ch, sh and no
    /// ng.
    List<String> soundingNearly(List<String> way) {
        return byRoughSound.getOrDefault(rough(way), List.of());
    }

    private static String rough(List<String> way) {
        return String.join("", way.stream().map(Sounds::rough).toList());
    }

    /// What is called for short by two characters, the first ones of its two words: 集采 is 集中采购.
    List<String> inFull(String initials) {
        return byInitials.getOrDefault(initials, List.of());
    }

    private void addInitials(String name) {
        for (int i = 0; i + 4 <= name.length(); i++) {
            if (kinds.containsKey(name.substring(i, i + 2)) && kinds.containsKey(name.substring(i + 2, i + 4))) {
                put(byInitials, "" + name.charAt(i) + name.charAt(i + 2), name.substring(i, i + 4));
            }
        }
    }

    /// The names that become this when one of their characters is left out.
    List<String> withOneMore(String typed) {
        return withOneLess.getOrDefault(typed, List.of());
    }
}
