package wence.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Puts a question in English, or in English and Chinese mixed, into the Chinese words of plans.
final class EnglishReader {
    /// So many words of English grammar make a message with Chinese words in it English.
    private static final int ENGLISH_GRAMMAR = 2;

    private static final Pattern WHAT = Pattern.compile("(?i)what\\b");

    /// What measures end in.
    private static final Pattern NUMBER = Pattern.compile("(?:率|比例|规模|产量|产值|人数|数量|时延|带宽)$");

    private final EnglishVocabulary vocabulary;
    private final EnglishLexicon english;
    private final EnglishChoice choice;
    private final EnglishTitles titles;

    EnglishReader(Glossary glossary, Lexicon lexicon, PlanCatalog catalog) {
        this.vocabulary = new EnglishVocabulary(glossary, lexicon, catalog);
        this.english = vocabulary.lexicon();
        this.choice = new EnglishChoice(catalog);
        this.titles = new EnglishTitles(catalog.plans());
    }

    /// Whether the words are English: latin letters, and no Chinese characters or a sentence
    /// around them.
    boolean isEnglish(String text) {
        if (text.codePoints().noneMatch(c -> c < 0x250 && Character.isLetter(c))) {
            return false;
        }
        List<EnglishWords.Word> words = EnglishWords.of(text).words();
        String first = words.isEmpty() || words.getFirst().start() > 0
                ? ""
                : words.getFirst().folded();
        return text.codePoints().noneMatch(Character::isIdeographic)
                || english.is(EnglishLexicon.Kind.ASKING, first)
                || english.is(EnglishLexicon.Kind.YESNO, first)
                || words.stream().filter(word -> english.knows(word.folded())).count() >= ENGLISH_GRAMMAR;
    }

    /// The question in Chinese.
    Rendering read(String text) {
        List<EnglishItem> written = choice.chosen(titles.named(text, vocabulary.items(text)));
        List<EnglishItem> items = new EnglishOrder(english).inChineseOrder(text, written);
        var draft = new Draft(text);
        items.forEach(draft::add);
        if (asksOutcome(text)) {
            draft.addUnknown("actual results");
        }
        return draft.finished((asksNumber(text, items) ? "，多少" : "") + ending(text), Language.ENGLISH);
    }

    /// A Chinese question with those of its English words put into Chinese that the plans do not
    /// have themselves.
    Rendering mixed(String text) {
        boolean latin = text.codePoints().anyMatch(c -> c < 0x250 && Character.isLetter(c));
        if (!latin || text.codePoints().noneMatch(Character::isIdeographic)) {
            return Rendering.ofChinese(text);
        }
        var words = new StringBuilder();
        int from = 0;
        for (EnglishItem item : vocabulary.items(text)) {
            words.append(text, from, item.start()).append(item.chinese().isEmpty() ? item.typed() : item.words());
            from = item.end();
        }
        return Rendering.ofChinese(words.append(text.substring(from)).toString());
    }

    /// What is the coverage, the output? Such a thing is a number.
    private static boolean asksNumber(String text, List<EnglishItem> items) {
        return WHAT.matcher(text).lookingAt()
                && items.stream()
                        .anyMatch(item ->
                                item.hasForms() && NUMBER.matcher(item.words()).find());
    }

    /// Whether it asks what came of a plan: has it reached 15%?
    private boolean asksOutcome(String text) {
        List<EnglishWords.Word> words = EnglishWords.of(text).words();
        return !words.isEmpty()
                && english.is(EnglishLexicon.Kind.HAD, words.getFirst().folded())
                && words.stream()
                        .anyMatch(word -> Stream.concat(
                                        Stream.of(word.folded()), EnglishForms.builtIn().stems(word.folded()).stream())
                                .anyMatch(stem -> english.is(EnglishLexicon.Kind.OUTCOME, stem)));
    }

    /// What a Chinese question of this kind ends in.
    private String ending(String text) {
        List<EnglishWords.Word> words = EnglishWords.of(text).words();
        if (words.isEmpty()) {
            return "";
        }
        String first = words.getFirst().folded();
        boolean asks = words.stream().anyMatch(word -> english.is(EnglishLexicon.Kind.ASKING, word.folded()));
        String check = english.is(EnglishLexicon.Kind.YESNO, first) && !asks ? "吗" : "";
        return english.is(EnglishLexicon.Kind.LEANING, first) ? check + "呢" : check;
    }

    /// The Chinese question while it is put together.
    private static final class Draft {
        private final String text;
        private final StringBuilder words = new StringBuilder();
        private final List<String> unknown = new ArrayList<>();
        private final Map<String, List<String>> forms = new LinkedHashMap<>();
        private final Set<String> soft = new LinkedHashSet<>();
        private final Set<String> plans = new LinkedHashSet<>();
        private final Map<String, String> typed = new LinkedHashMap<>();
        private int from;
        private boolean joined = true;

        Draft(String text) {
            this.text = text;
        }

        void add(EnglishItem item) {
            between(item.start());
            from = Math.max(from, item.end());
            switch (item.kind()) {
                case IGNORED -> joined = false;
                case UNKNOWN -> {
                    joined = false;
                    unknown.add(item.chinese().isEmpty() ? item.typed() : item.typed() + " (" + item.words() + ")");
                }
                case PHRASE, STRUCTURE -> append(item);
                case TITLE -> {
                    plans.addAll(item.chinese());
                    joined = false;
                    append("方案");
                    joined = false;
                }
                case MEANING -> {
                    append(item);
                    soft.add(Fold.of(item.words()));
                    forms.put(
                            Fold.of(item.words()),
                            item.chinese().stream().map(Fold::of).toList());
                }
                case TERM -> {
                    append(item);
                    forms.put(
                            Fold.of(item.words()),
                            item.chinese().stream().map(Fold::of).toList());
                }
            }
        }

        void addUnknown(String word) {
            unknown.add(word);
        }

        private void append(EnglishItem item) {
            append(item.words());
            typed.putIfAbsent(Fold.of(item.words()), item.typed());
        }

        private void append(String chinese) {
            if (!joined && !words.isEmpty()) {
                words.append('，');
            }
            words.append(chinese);
            joined = true;
        }

        /// Keeps Chinese words and what belongs to numbers; other characters between words part
        /// phrases.
        private void between(int to) {
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                boolean ofNumber = (c == '.' || c == '%') && i > 0 && Character.isDigit(text.charAt(i - 1));
                if (Character.isIdeographic(c) || ofNumber) {
                    words.append(!joined && !words.isEmpty() ? "，" : "").append(c);
                    joined = true;
                } else if ("-'’".indexOf(c) < 0 && !Character.isWhitespace(c) && !Character.isLetterOrDigit(c)) {
                    joined = false;
                }
            }
        }

        Rendering finished(String ending, Language language) {
            between(text.length());
            return new Rendering(words.append(ending).toString(), unknown, forms, soft, plans, typed, language);
        }
    }
}
