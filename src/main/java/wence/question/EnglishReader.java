package wence.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a question in English by putting it into the Chinese words of plans, and then reading those.
final class EnglishReader {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'’-]*");

    /// Words of grammar and politeness, which say nothing about the subject.
    private static final Set<String> IGNORED = new HashSet<>(List.of(("a an the of in on at by to for from with within under into as "
                    + "and or is are was were be been being do does did doing done have has had having can could should shall "
                    + "will would may might must this that these those there here it its it's they them their he she his her we "
                    + "us our i me my you your please kindly tell show give list let know want need like just also only any all "
                    + "some each every both either about regarding concerning according per vs versus than then so if not no yes "
                    + "what's who's which's where's hi hello thanks thank say says said stated state mention mentioned plan's "
                    + "exactly actually currently now one ones get got make made take taken out up over through during between "
                    + "s t re ve ll d m")
            .split(" ")));

    private final Glossary glossary;

    EnglishReader(Glossary glossary) {
        this.glossary = glossary;
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
    private static boolean between(String text, List<String> unknown) {
        boolean joined = true;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            joined = false;
            String lower = word.group().toLowerCase(Locale.ROOT);
            if (!IGNORED.contains(lower) && !lower.chars().allMatch(Character::isDigit)) {
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
