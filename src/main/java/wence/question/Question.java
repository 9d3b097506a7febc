package wence.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import wence.plan.Agency;

/// What is asked, read from a person's words and from what was asked before.
///
/// @param words the person's words, folded; empty when nothing readable was typed
/// @param language the language to answer in
/// @param ask what is wanted
/// @param scope which plans it is about
/// @param terms the words of its subject, in order
/// @param unknown words of its subject that no plan held and no synonym has, as typed
/// @param loose other words that nothing knows, beside its subject
/// @param agencies the agencies that it names
/// @param year a calendar year that it names
/// @param compare whether plans are to be set side by side
/// @param manner how contents are wanted
/// @param leaning whether its words lean on what was said before (那…呢)
/// @param inherited whether its subject is the one of the question before
public record Question(
        String words,
        Language language,
        Ask ask,
        Scope scope,
        List<Term> terms,
        List<String> unknown,
        List<String> loose,
        List<Agency> agencies,
        OptionalInt year,
        boolean compare,
        Manner manner,
        boolean leaning,
        boolean inherited) {
    public Question {
        terms = List.copyOf(terms);
        unknown = List.copyOf(unknown);
        loose = List.copyOf(loose);
        agencies = List.copyOf(agencies);
    }

    /// The terms that single out an item; the others only break ties.
    public List<Term> strongTerms() {
        return terms.stream().filter(term -> !term.weak()).toList();
    }

    /// Whether the question says what it is about, rather than leaving it to what was said
    /// before.
    public boolean hasSubject() {
        return !strongTerms().isEmpty() || !unknown.isEmpty() || !agencies.isEmpty();
    }

    /// The nouns by which it asks for one kind of items (行动, 工程); empty when any kind will
    /// do.
    public List<String> kinds() {
        return CalledItem.kindsIn(this);
    }

    Question withAsk(Ask other) {
        return new Question(
                words, language, other, scope, terms, unknown, loose, agencies, year, compare, manner, leaning,
                inherited);
    }

    /// What another question wants to know, of this one's subject.
    Question asking(Question other) {
        return new Question(
                words,
                language,
                other.ask,
                scope,
                terms,
                unknown,
                loose,
                agencies,
                year,
                compare,
                other.manner,
                leaning,
                inherited);
    }

    /// The same question, asked of these plans.
    public Question in(Scope other) {
        return new Question(
                words, language, ask, other, terms, unknown, loose, agencies, year, compare, manner, leaning,
                inherited);
    }

    /// Whether a word says that it leans on what was said before (呢), rather than its being half
    /// a sentence.
    boolean leansByWord() {
        return leaning && !words.endsWith("的");
    }

    Question withTerms(List<Term> other) {
        return new Question(
                words, language, ask, scope, other, unknown, loose, agencies, year, compare, manner, leaning,
                inherited);
    }

    Question withAgencies(List<Agency> other) {
        return new Question(
                words, language, ask, scope, terms, unknown, loose, other, year, compare, manner, leaning, inherited);
    }

    /// The same wish about the subject of another question.
    Question aboutSubjectOf(Question other) {
        return new Question(
                other.words,
                language,
                ask,
                scope,
                other.terms,
                other.unknown,
                other.loose,
                other.agencies,
                year.isPresent() ? year : other.year,
                compare,
                manner,
                leaning,
                true);
    }

    /// The same question, asked of one plan.
    public Question inPlan(String plan) {
        return in(new Scope(Set.of(plan), Optional.empty()));
    }
}
