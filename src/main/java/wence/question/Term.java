package wence.question;

import java.util.ArrayList;
import java.util.List;

/// A word of the subject of a question.
///
/// @param word as the person wrote it, folded
/// @param forms how plans may write it, the word itself first
/// @param typed what the person typed for it; the word itself, or `women (妇女)` where that was not Chinese
/// @param weak whether it fits most headings (行动, 加强), so that it only breaks ties
public record Term(String word, List<String> forms, String typed, boolean weak) {
    public Term {
        forms = List.copyOf(forms);
        if (!forms.contains(word)) {
            throw new IllegalArgumentException("need '%s' among its forms, got %s".formatted(word, forms));
        }
    }

    static Term strong(String word, List<String> synonyms) {
        var forms = new ArrayList<String>();
        forms.add(word);
        synonyms.forEach(form -> {
            if (!forms.contains(form)) {
                forms.add(form);
            }
        });
        return new Term(word, forms, word, false);
    }

    static Term weak(String word) {
        return new Term(word, List.of(word), word, true);
    }

    /// The same, only to break ties.
    Term asWeak() {
        return new Term(word, forms, typed, true);
    }

    /// The same with more forms, as typed in another language.
    Term with(List<String> more, String inOtherWords) {
        var all = new ArrayList<>(forms);
        more.stream().filter(form -> !all.contains(form)).forEach(all::add);
        return new Term(word, all, inOtherWords, weak);
    }

    /// Whether the folded text has the term under any of its forms.
    boolean isIn(String folded) {
        for (String form : forms) {
            if (folded.contains(form)) {
                return true;
            }
        }
        return false;
    }
}
