package wence.question;

import java.util.ArrayList;
import java.util.List;

/// A word or phrase of an English question, and what it is in Chinese.
///
/// @param typed as the person typed it
/// @param kind what sort of word it is
/// @param chinese how plans may call it, the likeliest first; empty when nothing knows the phrase
/// @param start where it begins in the question, 0-based, in UTF-16 code units
/// @param end place after its last character
record EnglishItem(String typed, Kind kind, List<String> chinese, int start, int end) {
    enum Kind {
        /// Words of grammar and politeness.
        IGNORED,
        /// A word or phrase of the glossary that is read as the Chinese words are.
        PHRASE,
        /// The name of a thing that plans are made of: 行动, 工程.
        STRUCTURE,
        /// A word of the subject with other words for the same, any of which will do.
        TERM,
        /// The same out of the dictionary, so that it may be another meaning that was meant.
        MEANING,
        /// The ids of the plans that a phrase names.
        TITLE,
        /// A word of the subject that no plan held has.
        UNKNOWN
    }

    EnglishItem {
        chinese = List.copyOf(chinese);
    }

    /// Whether it may be part of a subject.
    boolean isSubject() {
        return kind == Kind.PHRASE || hasForms() || kind == Kind.UNKNOWN;
    }

    /// Whether any of its Chinese words will do.
    boolean hasForms() {
        return kind == Kind.TERM || kind == Kind.MEANING;
    }

    /// The same with this one of its Chinese words first.
    EnglishItem with(String first) {
        var all = new ArrayList<String>();
        all.add(first);
        chinese.stream().filter(word -> !word.equals(first)).forEach(all::add);
        return new EnglishItem(typed, kind, all, start, end);
    }

    /// What stands for it in the Chinese question.
    String words() {
        return chinese.isEmpty() ? "" : chinese.getFirst();
    }
}
