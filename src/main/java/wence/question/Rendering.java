package wence.question;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A question in the Chinese words of plans, and what is known of it from the language that it was typed in.
///
/// @param words the question in Chinese
/// @param unknown words that nothing knows, as typed
/// @param forms words of the subject, and how else plans may call each, folded; no cues, whatever they look like
/// @param soft words of the subject that one meaning of what was typed has, so that among three that are sure they only
///     break ties
/// @param plans ids of the plans that it calls by words of their titles
/// @param typed what was typed for the Chinese words, folded
/// @param language the language to answer in
record Rendering(
        String words,
        List<String> unknown,
        Map<String, List<String>> forms,
        Set<String> soft,
        Set<String> plans,
        Map<String, String> typed,
        Language language) {
    private static final int ENOUGH_SURE = 3;

    Rendering {
        soft = Set.copyOf(soft);
        plans = Set.copyOf(plans);
        unknown = List.copyOf(unknown);
        forms = Map.copyOf(forms);
        typed = Map.copyOf(typed);
    }

    /// A question that was typed in Chinese.
    static Rendering ofChinese(String words) {
        return new Rendering(words, List.of(), Map.of(), Set.of(), Set.of(), Map.of(), Language.CHINESE);
    }

    /// The token, which is a word of the subject where the question has it as one.
    Token inSubject(Token token) {
        return token instanceof Token.CueWord && forms.containsKey(token.text())
                ? new Token.Known(token.start(), token.text())
                : token;
    }

    /// The term with its other forms, and as it was typed.
    private Term completed(Term term) {
        return term.with(forms.getOrDefault(term.word(), List.of()), shown(term.word()));
    }

    /// The subject with its words as they were typed.
    Subject completed(Subject subject) {
        long sure = subject.terms().stream()
                .filter(term -> !term.weak() && !soft.contains(term.word()))
                .count();
        return language == Language.CHINESE
                ? subject
                : new Subject(
                        subject.terms().stream()
                                .map(term -> sure >= ENOUGH_SURE && soft.contains(term.word()) ? term.asWeak() : term)
                                .map(this::completed)
                                .toList(),
                        subject.unknown().stream().map(this::shown).toList(),
                        subject.loose().stream().map(this::shown).toList());
    }

    /// The scope with the plans that are called by their titles, and a place that no plan is about as it was typed.
    Scope completed(Scope scope) {
        if (scope.elsewhere().isPresent()) {
            return new Scope(scope.plans(), scope.elsewhere().map(this::shown));
        }
        if (plans.isEmpty()) {
            return scope;
        }
        var both = new HashSet<>(plans);
        both.removeIf(plan -> !scope.includes(plan));
        return new Scope(both.isEmpty() ? plans : both, Optional.empty());
    }

    /// The Chinese words as a person who typed others reads them: `women (妇女)`.
    String shown(String chinese) {
        String key = typed.containsKey(chinese)
                ? chinese
                : typed.keySet().stream()
                        .filter(words -> words.contains(chinese))
                        .min((a, b) -> a.length() == b.length() ? a.compareTo(b) : a.length() - b.length())
                        .orElse("");
        return key.isEmpty() ? chinese : typed.getOrDefault(key, "") + " (" + key + ")";
    }
}
