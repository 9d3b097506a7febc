package wence.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a question calls an action or a project: 老年人科学素质提升行动, 科普人才工程.
///
/// Such a name is one thing: 教师科学素质提升行动 is not the passage on teachers in another action.
///
/// @param noun the word that calls it so: 行动, 工程
/// @param modifiers the strong terms that stand right before the noun, nearest first; never empty
record CalledItem(String noun, List<Term> modifiers) {
    private static final Set<String> NOUNS = Set.of("行动", "工程", "计划", "专项", "提升行动", "专项行动");

    CalledItem {
        modifiers = List.copyOf(modifiers);
    }

    /// The nouns by which the question asks for one kind of items: 科协牵头哪些行动 does not ask for projects (工程).
    static List<String> kindsIn(Question question) {
        return question.terms().stream().map(Term::word).filter(NOUNS::contains).toList();
    }

    /// The item that the question calls so, if it does.
    static Optional<CalledItem> in(Question question) {
        for (Term noun : question.terms()) {
            if (NOUNS.contains(noun.word())) {
                List<Term> modifiers = before(question, question.words().indexOf(noun.word()));
                if (!modifiers.isEmpty()) {
                    return Optional.of(new CalledItem(noun.word(), modifiers));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Term> before(Question question, int end) {
        var modifiers = new ArrayList<Term>();
        int at = end;
        while (at > 0) {
            Optional<Term> next = endingAt(question, at);
            if (next.isEmpty()) {
                break;
            }
            if (!next.get().weak()) {
                modifiers.add(next.get());
            }
            at -= next.get().word().length();
        }
        return modifiers;
    }

    private static Optional<Term> endingAt(Question question, int end) {
        return question.terms().stream()
                .filter(term -> question.words()
                        .startsWith(term.word(), end - term.word().length()))
                .findFirst();
    }

    /// Whether a heading on this folded path of headings is the item's name.
    boolean isOn(String path) {
        return List.of(path.split("\\" + Fold.BREAK)).stream()
                .anyMatch(name -> name.contains(noun) && modifiers.stream().allMatch(term -> term.isIn(name)));
    }

    /// Whether the folded text calls something by the noun and the word before it (“智惠行动”).
    boolean isCalledIn(String text) {
        return modifiers.getFirst().forms().stream().anyMatch(form -> text.contains(form + noun));
    }
}
