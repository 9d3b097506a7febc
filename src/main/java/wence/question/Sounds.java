package wence.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How Chinese characters sound, without tones: 重 is `zhong` and `chong`. Immutable.
///
/// Own table rather than a library: what is needed is one small file of facts, and the library that reads pinyin best
/// brings
/// two megabytes of dictionaries and two further libraries with it.
final class Sounds {
    /// Ways to say one word that are looked at; more only come of words of many characters with several readings.
    private static final int MOST = 8;

    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';
    private static final List<String> NONE = List.of();

    private final short[] places = new short[LAST - FIRST + 1];
    private final List<List<String>> readings = new ArrayList<>(List.of(NONE));
    private final Set<String> syllables = new HashSet<>();

    private Sounds() {}

    static Sounds builtIn() {
        var sounds = new Sounds();
        Map<List<String>, Short> known = new HashMap<>();
        for (String[] row : Rows.of("sounds.tsv")) {
            String syllable = row[0].intern();
            sounds.syllables.add(syllable);
            row[1].chars().forEach(c -> sounds.add((char) c, syllable, known));
        }
        return sounds;
    }

    private void add(char c, String syllable, Map<List<String>, Short> known) {
        if (c < FIRST || c > LAST) {
            return;
        }
        var all = new ArrayList<>(readings.get(places[c - FIRST]));
        all.add(syllable);
        places[c - FIRST] = known.computeIfAbsent(List.copyOf(all), added -> {
            readings.add(added);
            return (short) (readings.size() - 1);
        });
    }

    /// The syllables that this character can be read as; empty for what is no Chinese character.
    List<String> of(char c) {
        return c < FIRST || c > LAST ? NONE : readings.get(places[c - FIRST]);
    }

    /// The syllable as it is said where zh, ch, sh and ng are not told from z, c, s and n.
    static String rough(String syllable) {
        boolean hissing = syllable.length() > 1 && syllable.charAt(1) == 'h' && "zcs".indexOf(syllable.charAt(0)) >= 0;
        String flat = hissing ? syllable.charAt(0) + syllable.substring(2) : syllable;
        return flat.endsWith("ng") && !flat.endsWith("ong") ? flat.substring(0, flat.length() - 1) : flat;
    }

    /// Whether these letters are a syllable; `v` stands for ü.
    boolean isSyllable(String letters) {
        return syllables.contains(letters);
    }

    /// The ways to say a word, each a syllable a character; empty when it has a character that has no sound here.
    List<List<String>> ways(String word) {
        List<List<String>> ways = List.of(List.of());
        for (int i = 0; i < word.length(); i++) {
            var longer = new ArrayList<List<String>>();
            for (List<String> way : ways) {
                for (String syllable : of(word.charAt(i))) {
                    if (longer.size() < MOST) {
                        var next = new ArrayList<>(way);
                        next.add(syllable);
                        longer.add(next);
                    }
                }
            }
            ways = longer;
        }
        return ways;
    }
}
