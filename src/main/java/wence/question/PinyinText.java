package wence.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Chinese typed in pinyin, with or without tones and blanks, put into the characters of the plans held: `lao nian
/// ren`,
/// `laonianrenxingdongshuiqiantou`. What no plan has stays in pinyin.
final class PinyinText {
    private static final String LETTER = "[a-zA-ZüÜāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]";
    private static final Pattern RUN = Pattern.compile(
            "%s[a-zA-Z1-5üÜāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]*(?:[ '’]+%s[a-zA-Z1-5üÜāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]*)*"
                    .formatted(LETTER, LETTER));
    private static final Pattern TONES = Pattern.compile("\\p{M}|(?<=[a-zv])[1-5]");
    private static final Pattern WORDS = Pattern.compile("[ '’]+");

    private static final int LONGEST_SYLLABLE = 6;
    private static final int LONGEST_NAME = 80;

    /// Prices of a cut: few words, and such as are held.
    private static final int WORD = 10;

    private static final int PARTICLE = 14;
    private static final int UNKNOWN = 60;

    private final Sounds sounds;
    private final HeldWords held;
    private final Particles particles;

    PinyinText(Sounds sounds, HeldWords held, Particles particles) {
        this.sounds = sounds;
        this.held = held;
        this.particles = particles;
    }

    /// Whether all letters of the text are pinyin, most of it of words that are held.
    boolean isAll(String text) {
        return RUN.matcher(text)
                .results()
                .allMatch(match -> characters(match.group()).isPresent());
    }

    /// The text with its pinyin in characters; the text itself when it has none, or none that is held.
    String inCharacters(String text) {
        Matcher run = RUN.matcher(text);
        return run.replaceAll(
                match -> Matcher.quoteReplacement(characters(match.group()).orElse(match.group())));
    }

    private Optional<String> characters(String run) {
        String letters = TONES.matcher(
                        Normalizer.normalize(run.toLowerCase(Locale.ROOT).replace('ü', 'v'), Normalizer.Form.NFD)
                                .replace("u\u0308", "v"))
                .replaceAll("");
        var borders = new TreeSet<Integer>();
        var joined = new StringBuilder();
        for (String word : List.of(WORDS.split(letters, 0))) {
            joined.append(word);
            borders.add(joined.length());
        }
        return new Cut(joined.toString(), borders).characters();
    }

    /// The cheapest way to cut some letters into words.
    private final class Cut {
        private final String letters;
        private final NavigableSet<Integer> borders;
        private final int[] cost;
        private final int[] end;
        private final String[] chosen;

        Cut(String letters, NavigableSet<Integer> borders) {
            this.letters = letters;
            this.borders = borders;
            this.cost = new int[letters.length() + 1];
            this.end = new int[letters.length() + 1];
            this.chosen = new String[letters.length() + 1];
        }

        /// The letters in characters, where most of them are words that are held; else nothing.
        Optional<String> characters() {
            Arrays.fill(cost, Integer.MAX_VALUE);
            cost[letters.length()] = 0;
            for (int i = letters.length() - 1; i >= 0; i--) {
                from(i);
            }
            if (cost[0] == Integer.MAX_VALUE) {
                return Optional.empty();
            }
            var words = new StringBuilder();
            int known = 0;
            for (int i = 0; i < letters.length(); ) {
                int border = next(i);
                if (isStrange(i, border)) {
                    words.append(' ').append(letters, i, border).append(' ');
                    i = border;
                } else {
                    known += chosen[i].length() > 1 ? end[i] - i : 0;
                    words.append(chosen[i]);
                    i = end[i];
                }
            }
            return known * 2 > letters.length() ? Optional.of(words.toString().strip()) : Optional.empty();
        }

        /// Whether a part of the letters up to the blank is no word that is held: then none of them is one.
        private boolean isStrange(int start, int border) {
            for (int i = start; i < border; i = end[i]) {
                if (letters.startsWith(chosen[i], i)) {
                    return true;
                }
            }
            return false;
        }

        private void from(int start) {
            int border = next(start);
            for (int stop = start + 1; stop <= Math.min(start + LONGEST_SYLLABLE, border); stop++) {
                String syllable = letters.substring(start, stop);
                if (sounds.isSyllable(syllable)) {
                    offer(start, stop, UNKNOWN, syllable);
                    particles
                            .sounding(syllable)
                            .ifPresent(word -> offer(start, start + syllable.length(), PARTICLE, word));
                }
            }
            for (int stop = start + 2; stop <= Math.min(letters.length(), start + LONGEST_NAME); stop++) {
                int to = stop;
                held.sounding(letters.substring(start, stop)).stream()
                        .filter(word -> fits(word, start, to))
                        .findFirst()
                        .ifPresent(word -> offer(start, to, WORD, word));
            }
        }

        private int next(int place) {
            return Objects.requireNonNull(borders.higher(place));
        }

        private void offer(int start, int stop, int price, String word) {
            if (cost[stop] < Integer.MAX_VALUE && price + cost[stop] < cost[start]) {
                cost[start] = price + cost[stop];
                end[start] = stop;
                chosen[start] = word;
            }
        }

        /// Whether the blanks that were typed stand between syllables of the word.
        private boolean fits(String word, int start, int stop) {
            var within = new ArrayList<>(borders.subSet(start + 1, stop));
            return within.isEmpty() || sounds.ways(word).stream().anyMatch(way -> isCutAt(way, start, stop, within));
        }

        private boolean isCutAt(List<String> way, int start, int stop, List<Integer> within) {
            var ends = new ArrayList<Integer>();
            int at = start;
            for (String syllable : way) {
                at += syllable.length();
                ends.add(at);
            }
            return at == stop && letters.startsWith(String.join("", way), start) && ends.containsAll(within);
        }
    }
}
