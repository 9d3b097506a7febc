package wence.question;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Mends slips in English words that nothing knows.
///
/// Safe to share between threads.
final class EnglishMending {
    private final Glossary glossary;
    private final EnglishLexicon english;
    private final Lexicon lexicon;
    private final PlanCatalog catalog;
    private final Cedict dictionary = Cedict.terms();
    private final Cedict places = Cedict.places();
    private @Nullable EnglishSpelling spelling;

    EnglishMending(Glossary glossary, EnglishLexicon english, Lexicon lexicon, PlanCatalog catalog) {
        this.glossary = glossary;
        this.english = english;
        this.lexicon = lexicon;
        this.catalog = catalog;
    }

    /// The words with those mended that nothing knows and that are near one of the glossary.
    EnglishWords mended(EnglishWords words) {
        return new EnglishWords(words.words().stream()
                .map(word -> isKnown(word.folded())
                        ? word
                        : spelling()
                                .mended(word.folded(), word.end() - word.start())
                                .map(right -> new EnglishWords.Word(right, word.start(), word.end()))
                                .orElse(word))
                .toList());
    }

    private boolean isKnown(String word) {
        return glossary.words().contains(word)
                || isOfGrammar(word)
                || glossary.findPinyin(word).isPresent()
                || catalog.vocabulary().contains(word)
                || isInDictionary(word)
                || EnglishForms.builtIn().stems(word).stream()
                        .anyMatch(stem -> glossary.words().contains(stem) || isOfGrammar(stem) || isInDictionary(stem));
    }

    private boolean isInDictionary(String word) {
        return !dictionary.chinese(word).isEmpty() || !places.chinese(word).isEmpty();
    }

    private synchronized EnglishSpelling spelling() {
        EnglishSpelling made = spelling;
        if (made == null) {
            made = new EnglishSpelling(
                    Stream.concat(glossary.words().stream(), english.words()).toList());
            spelling = made;
        }
        return made;
    }

    private boolean isOfGrammar(String word) {
        return english.knows(word) || lexicon.cue(word).isPresent();
    }
}
