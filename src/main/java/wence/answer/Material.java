package wence.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wence.answer.Unsettled.Kind;
import wence.answer.Unsettled.Source;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.Section;
import wence.question.Ask;
import wence.question.Manner;
import wence.question.Passage;
import wence.question.Question;
import wence.search.Found;

/// Gathers what a language model may write from.
final class Material {
    private static final int MOST_PLANS = 3;

    /// For all plans together; what a small model still reads with care.
    private static final int MOST_CLAUSES = 36;

    /// For all plans together, in UTF-16 code units.
    private static final int MOST_CHARACTERS = 6_000;

    /// Chapters and the sections right below them.
    private static final int UPPER = 2;

    private Material() {}

    /// What the search found.
    static Unsettled of(Found found) {
        List<Source> sources = found.hits().stream()
                .map(hit -> new Source(hit.plan(), hit.clause()))
                .toList();
        return new Unsettled.Clauses(Kind.FOUND, "", sources, 0, List.of());
    }

    /// The sections that answer, where the question wants them summed up, compared, or read for a reason; empty where
    /// they are the answer as they are.
    static Optional<Unsettled> of(Question question, List<Part> parts) {
        boolean isOfPlan = question.ask() instanceof Ask.Outline && question.manner() == Manner.SUMMARY;
        boolean wantsContents =
                isOfPlan || question.ask() instanceof Ask.Contents || question.ask() instanceof Ask.Overview;
        boolean isTooMuch = parts.size() > MOST_PLANS;
        boolean isTooLittle = question.manner() == Manner.COMPARISON && parts.size() < 2;
        if (!wantsContents || isTooMuch || isTooLittle) {
            return Optional.empty();
        }
        return kind(question.manner())
                .map(kind -> of(kind, parts))
                .filter(clauses -> !clauses.sources().isEmpty())
                .map(clauses -> clauses);
    }

    private static Optional<Kind> kind(Manner manner) {
        return switch (manner) {
            case PLAIN -> Optional.empty();
            case SUMMARY -> Optional.of(Kind.SUMMARY);
            case REASON -> Optional.of(Kind.REASON);
            case COMPARISON -> Optional.of(Kind.COMPARISON);
        };
    }

    private static Unsettled.Clauses of(Kind kind, List<Part> parts) {
        var sources = new ArrayList<Source>();
        int left = 0;
        for (Part part : parts) {
            List<Clause> all = clauses(part);
            List<Clause> read = beginning(all, parts.size());
            read.forEach(clause -> sources.add(new Source(part.plan(), clause)));
            left += (part.subjects().isEmpty() ? part.plan().clauses().size() : all.size()) - read.size();
        }
        return new Unsettled.Clauses(kind, subject(parts), sources, left, List.of());
    }

    /// The clauses of the sections that answer; of a plan as a whole, the first of each of its upper sections.
    private static List<Clause> clauses(Part part) {
        if (part.subjects().isEmpty()) {
            return openings(part.plan());
        }
        var clauses = new LinkedHashSet<Clause>();
        for (Passage place : part.subjects()) {
            place.clause()
                    .ifPresentOrElse(
                            clauses::add, () -> clauses.addAll(part.plan().clausesUnder(place.section())));
        }
        return List.copyOf(clauses);
    }

    private static List<Clause> openings(Plan plan) {
        var openings = new LinkedHashSet<Clause>();
        for (Section section : plan.sections()) {
            if (section.path().depth() <= UPPER) {
                plan.clausesUnder(section.path()).stream().findFirst().ifPresent(openings::add);
            }
        }
        return List.copyOf(openings);
    }

    private static List<Clause> beginning(List<Clause> all, int plans) {
        int most = Math.min(all.size(), MOST_CLAUSES / plans);
        int characters = 0;
        for (int i = 0; i < most; i++) {
            characters += all.get(i).text().length();
            if (characters > MOST_CHARACTERS / plans) {
                return all.subList(0, Math.max(1, i));
            }
        }
        return all.subList(0, most);
    }

    /// `《…实施方案》 › 二、… ›（四）…；《…》 › …`
    private static String subject(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.subjects().isEmpty()
                        ? Stream.of("《" + part.plan().facts().title() + "》")
                        : part.subjects().stream().map(place -> place(part.plan(), place)))
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private static String place(Plan plan, Passage place) {
        var steps = new ArrayList<String>();
        steps.add("《" + plan.facts().title() + "》");
        plan.headingPath(place.section()).forEach(section -> steps.add(AnswerText.heading(section)));
        return AnswerText.joined(steps);
    }
}
