package wence.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.Section;
import wence.plan.SectionPath;

/// Finds where a plan speaks of the subject of a question.
///
/// Every strong term of the subject must be met in one place: in a section's heading path, or else in one clause with
/// the headings above it, or else below one heading. A place that has all terms but one is another subject: the action
/// for the elderly is not the action for the disabled.
///
/// Headings win over clauses, since a heading says what its section is about; among headings the one whose own words
/// are asked for wins over those below it; equal ones are all kept, so that the person can be asked.
final class ItemFinder {
    private static final int SHORTEST_NAME = 4;
    private static final int MOST_NEAR = 5;

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
        List<Passage> below = below(words, strong);
        return below.isEmpty()
                ? new Finding.Absent(List.of(), near(words, strong))
                : new Finding.Found(below.subList(0, 1));
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
            if (strong.stream().anyMatch(term -> term.isIn(own))
                    && strong.stream().allMatch(term -> term.isIn(own) || term.isIn(path))) {
                fitting.add(i);
            }
        }
        List<Integer> best = best(fitting, i -> count(strong, words.clause(i)));
        best = best(best, i -> count(question.terms(), words.clause(i)));
        best = best(best, i -> -spread(words.clause(i), strong));
        return best.stream()
                .map(all::get)
                .map(clause -> new Passage(clause.section(), Optional.of(clause)))
                .toList();
    }

    /// How far apart the terms stand in a text, in steps of twenty characters; small for a phrase.
    private static int spread(String text, List<Term> terms) {
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (Term term : terms) {
            for (String form : term.forms()) {
                int at = text.indexOf(form);
                if (at >= 0) {
                    first = Math.min(first, at);
                    last = Math.max(last, at + form.length());
                    break;
                }
            }
        }
        return last < 0 ? Integer.MAX_VALUE / 2 : (last - first) / 20;
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

    /// The smallest sections with all terms in the headings and clauses at and below them, one of them in a heading.
    private static List<Passage> below(PlanWords words, List<Term> strong) {
        Plan plan = words.plan();
        var fitting = new ArrayList<SectionPath>();
        for (Section section : plan.sections()) {
            String path = words.path(section.path());
            if (section.path().depth() > 1
                    && strong.stream().anyMatch(term -> term.isIn(path))
                    && strong.stream().allMatch(term -> term.isIn(path) || isBelow(words, section.path(), term))) {
                fitting.add(section.path());
            }
        }
        return fitting.stream()
                .filter(path -> fitting.stream().noneMatch(other -> !other.equals(path) && path.covers(other)))
                .map(Passage::of)
                .toList();
    }

    private static boolean isBelow(PlanWords words, SectionPath section, Term term) {
        List<Clause> clauses = words.plan().clauses();
        for (int i = 0; i < clauses.size(); i++) {
            if (section.covers(clauses.get(i).section()) && term.isIn(words.clause(i))) {
                return true;
            }
        }
        return false;
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
