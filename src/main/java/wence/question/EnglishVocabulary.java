package wence.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wence.question.EnglishItem.Kind;

/// What the words of an English question are in the Chinese of the plans held: by the glossary,
/// by the plans' own Latin words, by the dictionary as far as the plans have its words, by the
/// names of places, and with slips mended.
///
/// Safe to share between threads.
final class EnglishVocabulary {
    /// The most words of a meaning in the dictionary.
    private static final int LONGEST_MEANING = 3;
    /// Of many Chinese words for one meaning so many, the likeliest first, stand for it.
    private static final int MOST_FORMS = 6;
    /// A word of grammar or for any item (提高, 开展) among so many of the likeliest makes the
    /// English one such a word.
    private static final int LIKELY = 3;
    /// The most syllables of an agency's name in pinyin.
    private static final int LONGEST_PINYIN = 7;

    private final Glossary glossary;
    private final Lexicon lexicon;
    private final PlanCatalog catalog;
    private final Segmenter segmenter;
    private final EnglishLexicon english = EnglishLexicon.builtIn();
    private final Cedict dictionary = Cedict.terms();
    private final Cedict places = Cedict.places();
    private final EnglishMending mending;

    EnglishVocabulary(Glossary glossary, Lexicon lexicon, PlanCatalog catalog) {
        this.glossary = glossary;
        this.lexicon = lexicon;
        this.catalog = catalog;
        this.mending = new EnglishMending(glossary, english, lexicon, catalog);
        this.segmenter = new Segmenter(lexicon, catalog.vocabulary());
    }

    /// The words and phrases of the text in order, without overlaps; at each word the longest
    /// phrase.
    List<EnglishItem> items(String text) {
        EnglishWords words = mending.mended(EnglishWords.of(text));
        var items = new ArrayList<EnglishItem>();
        for (int at = 0; at < words.words().size(); ) {
            Found found = withLevel(words, at(words, at));
            int start = words.words().get(at).start();
            int end = words.words().get(found.to() - 1).end();
            items.add(new EnglishItem(text.substring(start, end), found.kind(), found.chinese(), start, end));
            at = found.to();
        }
        return List.copyOf(items);
    }

    private record Found(Kind kind, List<String> chinese, int to) {}

    private Found at(EnglishWords words, int at) {
        int last = words.words().size();
        for (int to = Math.min(last, at + Glossary.longest()); to > at; to--) {
            Optional<Found> found = whole(words, at, to);
            if (found.isPresent()) {
                return found.get();
            }
        }
        String word = words.words().get(at).folded();
        if (isIgnored(word)) {
            return new Found(Kind.IGNORED, List.of(), at + 1);
        }
        if (Character.isDigit(word.charAt(0)) || catalog.vocabulary().contains(word)) {
            return new Found(Kind.PHRASE, List.of(word), at + 1);
        }
        return byStem(word, at + 1)
                .or(() -> place(words, at))
                .orElseGet(() -> new Found(Kind.UNKNOWN, List.of(), at + 1));
    }

    /// The place with the word for its level, where that follows: Jiangsu Province.
    private Found withLevel(EnglishWords words, Found found) {
        boolean named = found.kind() == Kind.PHRASE
                && found.to() < words.words().size()
                && !found.chinese().isEmpty();
        return named
                        && glossary.find(words.words().get(found.to()).folded())
                                .filter(level -> level.kind() == GlossaryTerm.Kind.LEVEL
                                        && found.chinese().getFirst().length()
                                                > level.first().length()
                                        && found.chinese().getFirst().endsWith(level.first()))
                                .isPresent()
                ? new Found(found.kind(), found.chinese(), found.to() + 1)
                : found;
    }

    /// The phrase as the glossary or else the dictionary has it.
    private Optional<Found> whole(EnglishWords words, int at, int to) {
        String phrase = words.phrase(at, to);
        Optional<Glossary.Entry> entry = glossary.find(phrase);
        if (entry.isPresent()) {
            return Optional.of(found(entry.get(), to));
        }
        int count = to - at;
        if (count <= LONGEST_PINYIN) {
            Optional<Glossary.Entry> agency = glossary.findPinyin(phrase.replace(" ", ""));
            if (agency.isPresent()) {
                return Optional.of(found(agency.get(), to));
            }
        }
        boolean meaning = count <= LONGEST_MEANING
                && !isIgnored(words.words().get(at).folded())
                && !isIgnored(words.words().get(to - 1).folded());
        return meaning ? byDictionary(phrase, to) : Optional.empty();
    }

    private Found found(Glossary.Entry entry, int to) {
        return switch (entry.kind()) {
            case GROUP, TOPIC -> {
                List<String> said = said(entry.chinese());
                boolean asWords = entry.chinese().size() == 1
                        && lexicon.cue(entry.first()).isEmpty();
                boolean generic = lexicon.cue(entry.first())
                        .filter(cue -> cue == Cue.GENERIC)
                        .isPresent();
                boolean lacking = said.isEmpty() && !isMadeOfWords(entry.first());
                yield lacking
                        ? new Found(Kind.UNKNOWN, entry.chinese(), to)
                        : said.isEmpty() || asWords || generic
                                ? new Found(Kind.PHRASE, entry.chinese(), to)
                                : new Found(Kind.TERM, said, to);
            }
            case STRUCTURE -> new Found(Kind.STRUCTURE, entry.chinese(), to);
            case OUTSIDE -> new Found(Kind.PHRASE, entry.chinese(), to);
            case ROLE, TARGET, TIME, ASK, AGENCY_WORD, AGENCY, PLACE, LEVEL ->
                new Found(Kind.PHRASE, entry.chinese(), to);
        };
    }

    /// Whether the plans have the pieces of the Chinese words, though not one after the other:
    /// 科普 and 基础设施.
    private boolean isMadeOfWords(String chinese) {
        String folded = Fold.of(chinese);
        return segmenter.cut(folded, new boolean[folded.length()]).stream()
                .allMatch(token -> token instanceof Token.CueWord
                        || (token instanceof Token.Known && token.text().length() > 1));
    }

    /// The dictionary's words for the phrase that the plans held have; nothing when they have
    /// none.
    private Optional<Found> byDictionary(String phrase, int to) {
        List<String> chinese = dictionary.chinese(phrase);
        List<Cue> cues = chinese.stream()
                .limit(LIKELY)
                .flatMap(word -> lexicon.cue(word).stream())
                .toList();
        if (cues.contains(Cue.OUTSIDE)) {
            return Optional.of(new Found(Kind.UNKNOWN, List.of(), to));
        }
        if (cues.contains(Cue.GENERIC) || cues.contains(Cue.IGNORE)) {
            return Optional.of(new Found(Kind.IGNORED, List.of(), to));
        }
        List<String> said = said(chinese);
        return said.isEmpty() ? Optional.empty() : Optional.of(new Found(Kind.MEANING, said, to));
    }

    private Optional<Found> byStem(String word, int to) {
        for (String stem : EnglishForms.builtIn().stems(word)) {
            Optional<Glossary.Entry> entry = glossary.find(stem);
            if (entry.isPresent()) {
                return Optional.of(found(entry.get(), to));
            }
            if (isIgnored(stem)) {
                return Optional.of(new Found(Kind.IGNORED, List.of(), to));
            }
            Optional<Found> meaning = byDictionary(stem, to);
            if (meaning.isPresent()) {
                return meaning;
            }
        }
        return Optional.empty();
    }

    private List<String> said(List<String> chinese) {
        return chinese.stream()
                .filter(word -> catalog.anySays(Fold.of(word)))
                .limit(MOST_FORMS)
                .toList();
    }

    /// A place by its name, with the word for its level where one follows.
    private Optional<Found> place(EnglishWords words, int at) {
        for (int to = Math.min(words.words().size(), at + 2); to > at; to--) {
            List<String> named = places.chinese(words.phrase(at, to));
            if (!named.isEmpty()) {
                int next = to;
                Optional<Glossary.Entry> level = next < words.words().size()
                        ? glossary.find(words.words().get(next).folded())
                                .filter(entry -> entry.kind() == GlossaryTerm.Kind.LEVEL)
                        : Optional.empty();
                String place = named.stream()
                        .filter(name ->
                                level.filter(of -> name.endsWith(of.first())).isPresent())
                        .findFirst()
                        .orElse(named.getFirst());
                return Optional.of(new Found(Kind.PHRASE, List.of(place), level.isPresent() ? next + 1 : next));
            }
        }
        return Optional.empty();
    }

    private boolean isIgnored(String word) {
        return english.knows(word) || lexicon.cue(word).isPresent();
    }

    EnglishLexicon lexicon() {
        return english;
    }
}
