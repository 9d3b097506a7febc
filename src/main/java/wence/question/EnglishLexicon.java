package wence.question;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The English words that name no subject, from `english-words.tsv`. Immutable.
final class EnglishLexicon {
    enum Kind {
        YESNO,
        ASKING,
        LEANING,
        BRIDGE,
        HAD,
        OUTCOME,
        IGNORE
    }

    private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

    private EnglishLexicon() {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashSet<>());
        }
        for (List<String> row : Table.rows("english-words.tsv")) {
            Set<String> ofKind = words.get(Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
            for (String word : row.get(1).split(" ", -1)) {
                if (ofKind != null) {
                    ofKind.add(EnglishForms.builtIn().folded(word));
                }
            }
        }
    }

    static EnglishLexicon builtIn() {
        return new EnglishLexicon();
    }

    /// Whether the folded word is of this kind.
    boolean is(Kind kind, String word) {
        Set<String> ofKind = words.get(kind);
        return ofKind != null && ofKind.contains(word);
    }

    /// Every folded word.
    Stream<String> words() {
        return words.values().stream().flatMap(Set::stream).sorted().distinct();
    }

    /// Whether the folded word stands here at all.
    boolean knows(String word) {
        return words.values().stream().anyMatch(ofKind -> ofKind.contains(word));
    }
}
