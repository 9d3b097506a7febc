package wence.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import wence.plan.Role;

/// What the sentence check knows of language: the tables beside this class. Immutable.
final class CheckWords {
    private static final Set<String> OTHER_ROLE_ROWS = Set.of("noun", "by", "none", "copula", "somebody");
    private static final CheckWords BUILT_IN = new CheckWords();

    /// A word that binds a number.
    ///
    /// @param says what it says, the same for words that mean the same; empty when nothing
    record Bound(String word, String says) {}

    /// What a word that states nothing lets follow it.
    enum Glue {
        /// Words from anywhere in the clause.
        TURN,
        /// The same, and no word of the clause's text comes right before.
        SAY,
        /// Words that stand further on in the clause.
        JOIN,
        /// Nothing: the clause has it, and a sentence may leave it out.
        LIGHT,
        /// Anything, but it opens a statement.
        OPEN
    }

    private final Map<String, Glue> chinese = new HashMap<>();
    private final Set<String> english = new HashSet<>();
    private final List<Bound> before = new ArrayList<>();
    private final List<Bound> after = new ArrayList<>();
    private final List<String> units;
    private final Set<String> strict = new HashSet<>();
    private final Set<String> mayBeLeftOut = new HashSet<>();
    private final Set<String> modal = new HashSet<>();
    private final Set<String> onlyLooksStrict = new HashSet<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, Role> englishRoles = new LinkedHashMap<>();
    private final Map<String, List<String>> roleWords = new HashMap<>();
    private final List<Pattern> unsafe;
    private final int longest;

    private CheckWords() {
        for (List<String> row : rows("glue.tsv")) {
            if (row.getFirst().equals("en")) {
                english.addAll(words(row.getLast()));
            } else {
                Glue glue = Glue.valueOf(row.getFirst().replace("zh-", "").toUpperCase(Locale.ROOT));
                words(row.getLast()).forEach(word -> chinese.put(word, glue));
            }
        }
        for (List<String> row : rows("bounds.tsv")) {
            String says = row.get(1).equals("=") ? "" : row.get(1);
            List<Bound> side = row.getFirst().equals("before") ? before : after;
            words(row.get(2)).forEach(word -> side.add(new Bound(word, says)));
        }
        Comparator<Bound> longestFirst =
                Comparator.comparingInt((Bound bound) -> -bound.word().length());
        before.sort(longestFirst);
        after.sort(longestFirst);
        units = rows("units.txt").stream()
                .flatMap(row -> words(row.getFirst()).stream())
                .sorted(Comparator.comparingInt((String unit) -> -unit.length()))
                .toList();
        for (List<String> row : rows("strict-words.tsv")) {
            Set<String> words = Set.copyOf(words(row.getLast()));
            switch (row.getFirst()) {
                case "never" -> onlyLooksStrict.addAll(words);
                case "added" -> mayBeLeftOut.addAll(words);
                case "modal" -> modal.addAll(words);
                default -> {}
            }
            if (!row.getFirst().equals("never")) {
                strict.addAll(words);
            }
        }
        for (List<String> row : rows("role-words.tsv")) {
            List<String> words = words(row.getLast());
            String kind = row.getFirst();
            if (OTHER_ROLE_ROWS.contains(kind)) {
                roleWords.put(kind, words);
            } else {
                Role role = Role.valueOf(kind.replace("en-", "").toUpperCase(Locale.ROOT));
                words.forEach(word -> (kind.startsWith("en-") ? englishRoles : roles).put(word, role));
            }
        }
        unsafe = rows("unsafe-words.tsv").stream()
                .map(row -> Pattern.compile(row.getFirst()))
                .toList();
        longest = chinese.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static CheckWords builtIn() {
        return BUILT_IN;
    }

    /// What the Chinese word lets follow it; empty when it states something.
    Optional<Glue> glue(String word) {
        return Optional.ofNullable(chinese.get(word));
    }

    boolean isEnglishGlue(String word) {
        return english.contains(word);
    }

    /// The longest Chinese word that states nothing, in characters.
    int longestGlue() {
        return longest;
    }

    /// Words before a number, the longest first.
    List<Bound> before() {
        return before;
    }

    /// Words behind a unit, the longest first.
    List<Bound> after() {
        return after;
    }

    /// The unit that this text starts with, the longest that fits; empty when none does.
    String unitAt(String text, int at) {
        return units.stream()
                .filter(unit -> text.startsWith(unit, at))
                .findFirst()
                .orElse("");
    }

    /// How long the word is that starts at each place and turns, limits or softens what follows; 0 where none does.
    int[] strictIn(String text) {
        boolean[] looks = new boolean[text.length()];
        for (String word : onlyLooksStrict) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                Arrays.fill(looks, at, at + word.length(), true);
            }
        }
        int[] lengths = new int[text.length()];
        for (String word : strict) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                lengths[at] = looks[at] ? 0 : Math.max(lengths[at], word.length());
            }
        }
        return lengths;
    }

    /// Whether a clause may have the strict word and a sentence not.
    boolean mayBeLeftOut(String strictWord) {
        return mayBeLeftOut.contains(strictWord);
    }

    /// Whether the strict word may stand further behind in its stretch than in the clause.
    boolean isModal(String strictWord) {
        return modal.contains(strictWord);
    }

    /// The role word at this place, the longest that fits.
    Optional<Map.Entry<String, Role>> roleAt(String text, int at) {
        if (roleWords("none").stream().anyMatch(word -> text.startsWith(word, at))) {
            return Optional.empty();
        }
        return roles.entrySet().stream()
                .filter(entry -> text.startsWith(entry.getKey(), at))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()));
    }

    /// How many characters of a label's noun stand here: 部门, 单位.
    int roleNounAt(String text, int at) {
        return roleWords("noun").stream()
                .filter(noun -> text.startsWith(noun, at))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /// Words of the table of roles by their kind: `by`, `copula`, `somebody`.
    List<String> roleWords(String kind) {
        return roleWords.getOrDefault(kind, List.of());
    }

    /// The role that an English word gives.
    Optional<Role> englishRole(String word) {
        return Optional.ofNullable(englishRoles.get(word));
    }

    /// What of a text must never leave; empty when all of it may.
    Optional<String> unsafeIn(String text) {
        return unsafe.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(found -> found.find())
                .map(found -> found.group())
                .findFirst();
    }

    private static List<String> words(String cell) {
        return List.of(cell.strip().split(" +"));
    }

    private static List<List<String>> rows(String resource) {
        try (InputStream in = Objects.requireNonNull(CheckWords.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
