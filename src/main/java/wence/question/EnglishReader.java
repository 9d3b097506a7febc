package wence.question;

import java.util.ArrayList;
import java.util.List;

/// Reads a question in English by putting it into the Chinese words of plans, and then reading those.
final class EnglishReader {
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
        Glossary.Translation translation = glossary.translate(text);
        var unknown = new ArrayList<String>(translation.unknown());
        return chinese.read(String.join("，", translation.chinese()), unknown, Language.ENGLISH);
    }

    /// Reads words in Chinese.
    @FunctionalInterface
    interface ChineseReader {
        Question read(String words, List<String> unknown, Language language);
    }
}
