package wence.question;

import static wence.question.Ranking.best;
import static wence.question.Ranking.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wence.plan.Section;

/// Finds where a plan speaks of the subject of a question.
///
/// Every strong term of the subject must be met in one place: in a section's heading path, or
/// else in one clause with
/// the headings above it. A place that has all terms but one is another subject: the action
/// for the elderly is not the action for the disabled.
///
/// Headings win over clauses, since a heading says what its section is about; among headings the
/// one whose own words
/// are asked for wins over those below it; equal ones are all kept, so that the person can be
/// asked.
final class ItemFinder {
    private static final int MOST_NEAR = 5;

    private static final Pattern WHICH = Phrasing.of("item.which");

    private ItemFinder() {}

    static Finding find(PlanWords words, Question question) {
        Optional<Passage> named = NamedSection.find(words, question);
        if (named.isPresent()) {
            return new Finding.Found(List.of(named.get()));
        }
        List<Passage> alike = NamedSection.alike(words, question);
        if (!alike.isEmpty()) {
            return new Finding.Several(alike);
        }
        List<Term> strong = question.strongTerms();
        var missing = new ArrayList<>(question.unknown());
        if (!(question.ask() instanceof Ask.Who) && !(question.ask() instanceof Ask.Check)) {
            missing.addAll(question.loose());
        }
        strong.stream().filter(term -> !words.says(term)).map(Term::typed).forEach(missing::add);
        if (!missing.isEmpty()) {
            boolean free = isFree(question) && CalledItem.in(question).isEmpty() && !asksForOneOf(missing, question);
            List<Passage> mostly = free ? ClauseFinder.withMost(words, strong, missing) : List.<Passage>of();
            return mostly.isEmpty() ? new Finding.Absent(missing, near(words, strong)) : new Finding.Found(mostly);
        }
        if (strong.isEmpty()) {
            return byWeakTerms(words, question);
        }
        List<Passage> headings = headings(words, question, strong);
        if (!headings.isEmpty()) {
            return headings.size() == 1 ? new Finding.Found(headings) : new Finding.Several(headings);
        }
        List<Passage> clauses = ClauseFinder.withAll(words, question, strong);
        if (!clauses.isEmpty()) {
            return new Finding.Found(clauses);
        }
        return new Finding.Absent(List.of(), near(words, strong));
    }

    /// With nothing but words that fit many headings: every heading that has them all.
    private static Finding byWeakTerms(PlanWords words, Question question) {
        List<Term> weak = question.terms();
        if (weak.isEmpty()) {
            return new Finding.NoSubject();
        }
        List<Section> all = words.plan().sections().stream()
                .filter(section -> weak.stream().allMatch(term -> term.isIn(words.name(section.path()))))
                .toList();
        boolean aboveIsMeant = question.ask() instanceof Ask.Contents;
        List<Passage> fitting = (aboveIsMeant ? withoutThoseBelow(all) : all)
                .stream().map(section -> Passage.of(section.path())).toList();
        return switch (fitting.size()) {
            case 0 -> new Finding.NoSubject();
            case 1 -> new Finding.Found(fitting);
            default -> new Finding.Several(fitting);
        };
    }

    private static List<Passage> headings(PlanWords words, Question question, List<Term> strong) {
        var fitting = new ArrayList<Section>();
        Optional<CalledItem> called = CalledItem.in(question);
        for (Section section : words.plan().sections()) {
            String path = words.path(section.path());
            String name = words.name(section.path());
            if (strong.stream().anyMatch(term -> term.isIn(name))
                    && strong.stream().allMatch(term -> words.isAbove(term, section.path()))
                    && called.stream().allMatch(item -> item.isOn(path))) {
                fitting.add(section);
            }
        }
        List<Section> most = best(fitting, section -> count(strong, words.name(section.path())));
        most = best(most, section -> isWholeName(words.name(section.path()), strong) ? 1 : 0);
        most = best(most, section -> count(question.terms(), words.name(section.path())));
        most = withoutThoseBelow(most);
        return most.stream().map(section -> Passage.of(section.path())).toList();
    }

    /// Whether one term says the whole name: 原则 is the section 原则 rather than
    /// 指导思想、原则和工作目标.
    private static boolean isWholeName(String name, List<Term> strong) {
        return strong.stream().anyMatch(term -> term.forms().contains(name));
    }

    private static List<Section> withoutThoseBelow(List<Section> sections) {
        return sections.stream()
                .filter(section -> sections.stream()
                        .noneMatch(other -> !other.path().equals(section.path())
                                && other.path().covers(section.path())))
                .toList();
    }

    /// Whether a missing word is the very thing asked for: 用什么数据库软件.
    static boolean asksForOneOf(List<String> missing, Question question) {
        return missing.stream()
                .anyMatch(word -> WHICH.matcher(question.words())
                        .results()
                        .anyMatch(which -> question.words().startsWith(word, which.end())));
    }

    /// Whether the question wants to read what the plan says, so that the person sees by the
    /// clause itself whether it
    /// answers; where names or numbers are asked for, every word must be met.
    private static boolean isFree(Question question) {
        return question.ask() instanceof Ask.Contents || question.ask() instanceof Ask.Overview;
    }

    /// The sections whose headings have the most of the terms.
    private static List<Passage> near(PlanWords words, List<Term> strong) {
        List<Section> some = words.plan().sections().stream()
                .filter(section -> count(strong, words.name(section.path())) > 0)
                .toList();
        return best(some, section -> count(strong, words.name(section.path()))).stream()
                .limit(MOST_NEAR)
                .map(section -> Passage.of(section.path()))
                .toList();
    }
}
