package wence.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import wence.plan.Clause;
import wence.plan.Section;

/// Finds where a plan speaks of the subject of a question.
///
/// Every strong term of the subject must be met in one place: in a section's heading path, or else in one clause with
/// the headings above it. A place that has all terms but one is another subject: the action
/// for the elderly is not the action for the disabled.
///
/// Headings win over clauses, since a heading says what its section is about; among headings the one whose own words
/// are asked for wins over those below it; equal ones are all kept, so that the person can be asked.
final class ItemFinder {
    private static final int SHORTEST_NAME = 4;
    private static final int MOST_NEAR = 5;

    private static final Set<String> ITEM_NOUNS = Set.of("行动", "工程", "计划", "专项", "提升行动", "专项行动");

    /// A clause that lacks a word of the subject must have so many of the others, and this share of all, in percent.
    private static final int LEAST_TERMS = 3;

    private static final int LEAST_SHARE = 65;

    private ItemFinder() {}

    static Finding find(PlanWords words, Question question) {
        Optional<Passage> named = named(words, question);
        if (named.isPresent()) {
            return new Finding.Found(List.of(named.get()));
        }
        List<Term> strong = question.strongTerms();
        var missing = new ArrayList<>(question.unknown());
        if (!(question.ask() instanceof Ask.Who) && !(question.ask() instanceof Ask.Check)) {
            missing.addAll(question.loose());
        }
        strong.stream().filter(term -> !words.says(term)).map(Term::word).forEach(missing::add);
        if (!missing.isEmpty()) {
            List<Passage> mostly = isFree(question) ? mostly(words, strong, missing) : List.of();
            return mostly.isEmpty() ? new Finding.Absent(missing, near(words, strong)) : new Finding.Found(mostly);
        }
        if (strong.isEmpty()) {
            return byWeakTerms(words, question);
        }
        List<Passage> headings = headings(words, question, strong);
        if (!headings.isEmpty()) {
            return headings.size() == 1 ? new Finding.Found(headings) : new Finding.Several(headings);
        }
        List<Passage> clauses = clauses(words, question, strong);
        if (!clauses.isEmpty()) {
            return new Finding.Found(clauses);
        }
        return new Finding.Absent(List.of(), near(words, strong));
    }

    /// The section whose whole name stands in the question, the longest such name; with a leading verb left away, since
    /// 五项提升行动 means 开展五项提升行动. Names that say less than the rest of the question do not count.
    private static Optional<Passage> named(PlanWords words, Question question) {
        List<String> sentences = List.of(question.words().split("\\" + Fold.BREAK));
        return words.plan().sections().stream()
                .filter(section -> sentences.stream().anyMatch(sentence -> isNamed(words, section, sentence, question)))
                .max(Comparator.<Section>comparingInt(
                                section -> words.name(section.path()).length())
                        .thenComparing(section -> section.path().depth(), Comparator.reverseOrder()))
                .filter(section -> isOnlyOfItsName(words, section))
                .map(section -> Passage.of(section.path()));
    }

    /// Whether the sentence names the section and speaks of nothing else.
    private static boolean isNamed(PlanWords words, Section section, String sentence, Question question) {
        String path = words.path(section.path());
        return namedIn(words.name(section.path()), sentence)
                && question.strongTerms().stream()
                        .filter(term -> sentence.contains(term.word()))
                        .allMatch(term -> term.isIn(path))
                && question.unknown().stream().noneMatch(sentence::contains);
    }

    private static boolean isOnlyOfItsName(PlanWords words, Section section) {
        String name = words.name(section.path());
        return words.plan().sections().stream()
                        .filter(other -> words.name(other.path()).equals(name))
                        .count()
                == 1;
    }

    private static boolean namedIn(String name, String question) {
        if (name.length() >= SHORTEST_NAME && question.contains(name)) {
            return true;
        }
        String bare = withoutLeadingVerb(name);
        return bare.length() >= SHORTEST_NAME && question.contains(bare);
    }

    private static String withoutLeadingVerb(String name) {
        for (String verb : List.of("进一步加强", "大力开展", "深入开展", "广泛开展", "加强", "开展", "实施", "推进", "建立", "完善", "健全")) {
            if (name.startsWith(verb)) {
                return name.substring(verb.length());
            }
        }
        return name;
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
        for (Section section : words.plan().sections()) {
            String path = words.path(section.path());
            String name = words.name(section.path());
            if (strong.stream().anyMatch(term -> term.isIn(name))
                    && strong.stream().allMatch(term -> term.isIn(path))) {
                fitting.add(section);
            }
        }
        List<Section> best = best(fitting, section -> count(strong, words.name(section.path())));
        best = best(best, section -> count(question.terms(), words.name(section.path())));
        best = withoutThoseBelow(best);
        return best.stream().map(section -> Passage.of(section.path())).toList();
    }

    private static List<Section> withoutThoseBelow(List<Section> sections) {
        return sections.stream()
                .filter(section -> sections.stream()
                        .noneMatch(other -> !other.path().equals(section.path())
                                && other.path().covers(section.path())))
                .toList();
    }

    private static List<Passage> clauses(PlanWords words, Question question, List<Term> strong) {
        var fitting = new ArrayList<Integer>();
        List<Clause> all = words.plan().clauses();
        for (int i = 0; i < all.size(); i++) {
            String own = words.clause(i);
            String path = words.path(all.get(i).section());
            if (hasNamedItem(question, own)
                    && strong.stream().anyMatch(term -> term.isIn(own))
                    && strong.stream().allMatch(term -> term.isIn(own) || term.isIn(path))) {
                fitting.add(i);
            }
        }
        List<Integer> best = best(fitting, i -> count(strong, words.clause(i)));
        best = best(best, i -> count(question.terms(), words.clause(i)));
        best = best(best, i -> shared(question.words(), words.clause(i)));
        return best.stream()
                .map(all::get)
                .map(clause -> new Passage(clause.section(), Optional.of(clause)))
                .toList();
    }

    /// The length of the longest phrase that the question and the text share.
    private static int shared(String question, String text) {
        int longest = 0;
        for (int at = 0; at < question.length(); at++) {
            while (at + longest < question.length() && text.contains(question.substring(at, at + longest + 1))) {
                longest++;
            }
        }
        return longest;
    }

    /// Whether the clause may be meant where the question calls its subject an action or a project: then the clause
    /// must
    /// call it so, too (“智惠行动”).
    private static boolean hasNamedItem(Question question, String clause) {
        for (Term noun : question.terms()) {
            if (!ITEM_NOUNS.contains(noun.word())) {
                continue;
            }
            for (Term term : question.strongTerms()) {
                if (question.words().contains(term.word() + noun.word())) {
                    return term.forms().stream().anyMatch(form -> clause.contains(form + noun.word()));
                }
            }
        }
        return true;
    }

    /// Whether the question wants to read what the plan says, so that the person sees by the clause itself whether it
    /// answers; where names or numbers are asked for, every word must be met.
    private static boolean isFree(Question question) {
        return question.ask() instanceof Ask.Contents || question.ask() instanceof Ask.Overview;
    }

    /// The clauses that have most of the subject, though not every word of it.
    private static List<Passage> mostly(PlanWords words, List<Term> strong, List<String> missing) {
        int all = strong.stream().mapToInt(term -> term.word().length()).sum()
                + missing.stream()
                        .filter(word ->
                                strong.stream().noneMatch(term -> term.word().equals(word)))
                        .mapToInt(String::length)
                        .sum();
        List<Clause> clauses = words.plan().clauses();
        var fitting = new ArrayList<Integer>();
        for (int i = 0; i < clauses.size(); i++) {
            String own = words.clause(i);
            String whole = own + Fold.BREAK + words.path(clauses.get(i).section());
            long here = strong.stream().filter(term -> term.isIn(own)).count();
            if (here >= LEAST_TERMS && count(strong, whole) * 100 >= all * LEAST_SHARE) {
                fitting.add(i);
            }
        }
        List<Integer> best = best(fitting, i -> count(strong, words.clause(i)));
        return best.stream()
                .map(clauses::get)
                .map(clause -> new Passage(clause.section(), Optional.of(clause)))
                .toList();
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

    private static int count(List<Term> terms, String text) {
        int count = 0;
        for (Term term : terms) {
            if (term.isIn(text)) {
                count += term.word().length();
            }
        }
        return count;
    }

    private static <T> List<T> best(List<T> all, ToIntFunction<T> score) {
        int max = all.stream().mapToInt(score).max().orElse(0);
        return all.stream().filter(one -> score.applyAsInt(one) == max).toList();
    }
}
