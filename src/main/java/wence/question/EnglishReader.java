package wence.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a question in English by putting it into the Chinese words of plans, and then reading those.
final class EnglishReader {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'’-]*");

    private final Lexicon lexicon;
    private final Glossary glossary;

    EnglishReader(Glossary glossary, Lexicon lexicon) {
        this.glossary = glossary;
        this.lexicon = lexicon;
    }

    /// Whether the words are English: latin letters and no Chinese characters.
    boolean isEnglish(String text) {
        return text.codePoints().anyMatch(c -> c < 0x250 && Character.isLetter(c))
                && text.codePoints().noneMatch(Character::isIdeographic);
    }

    Question read(String text, ChineseReader chinese) {
        var words = new StringBuilder();
        var unknown = new ArrayList<String>();
        int from = 0;
        for (GlossaryTerm term : glossary.findIn(text)) {
            if (!between(text.substring(from, term.start()), unknown)) {
                words.append('，');
            }
            words.append(term.chinese());
            from = term.end();
        }
        between(text.substring(from), unknown);
        return chinese.read(words.toString(), unknown, Language.ENGLISH);
    }

    /// Collects the words that nothing knows.
    ///
    /// @return whether there is none, so that the terms before and behind may be one phrase
    private boolean between(String text, List<String> unknown) {
        boolean joined = true;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            joined = false;
            String lower = word.group().toLowerCase(Locale.ROOT);
            if (lexicon.cue(lower).isEmpty() && !lower.chars().allMatch(Character::isDigit)) {
                unknown.add(word.group());
            }
        }
        return joined;
    }

    /// Reads words in Chinese.
    @FunctionalInterface
    interface ChineseReader {
        Question read(String words, List<String> unknown, Language language);
    }
}
