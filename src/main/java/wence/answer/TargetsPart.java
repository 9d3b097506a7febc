package wence.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import wence.plan.Clause;
import wence.plan.Period;
import wence.plan.Plan;
import wence.plan.SectionPath;
import wence.plan.Target;
import wence.question.Finding;
import wence.question.Passage;
import wence.question.Question;

/// The numbers of an item.
final class TargetsPart {
    /// A number that may be what was asked for, though it was not read as a target.
    private static final Pattern FIGURE =
            Pattern.compile("[0-9０-９]+(?![0-9０-９]*(?:年|号|[-—]))|[一二两三四五六七八九十百千万亿]+(?:成|倍|[个家名人件所座张]|百分点)|百分之");

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private TargetsPart() {}

    /// What the plan states in numbers.
    ///
    /// @param targets those that the question is about
    /// @param subject what the question is about in this plan
    /// @param year a year that the question names
    static Part part(HeldPlan held, List<Target> targets, Finding subject, OptionalInt year) {
        Plan plan = held.plan();
        List<Target> due =
                targets.stream().filter(target -> fits(plan, target, year)).toList();
        if (!due.isEmpty()) {
            List<Passage> subjects = subject instanceof Finding.Found found ? found.passages() : List.of();
            return Part.answered(plan, subjects, draft -> {
                PlanLines.plan(draft, plan);
                due.forEach(target -> PlanLines.target(draft, 1, plan, target));
            });
        }
        if (year.isPresent() && !targets.isEmpty()) {
            return notInYear(plan, targets, year.getAsInt());
        }
        List<Passage> places = subject instanceof Finding.Found found ? found.passages() : List.of();
        return Part.notStated(plan, places, draft -> {
            PlanLines.plan(draft, plan);
            Passage place = places.isEmpty() ? Passage.of(SectionPath.ROOT) : places.getFirst();
            boolean hasFigure = ContentsPart.first(held, place)
                    .filter(clause -> FIGURE.matcher(clause.text()).find())
                    .isPresent();
            if (hasFigure) {
                draft.words(1, "mentioned.figure");
            } else if (place.clause().isPresent()) {
                draft.words(1, "mentioned.no-target");
            } else {
                draft.words(1, "no-target", PlanLines.name(plan, place.section(), draft.phrases()));
            }
            ContentsPart.instead(held, place, draft);
        });
    }

    /// The sentences that have the number, in the plan's words.
    static Part figures(Plan plan, List<Clause> figures) {
        List<Passage> places = figures.stream()
                .map(clause -> new Passage(clause.section(), Optional.of(clause)))
                .toList();
        return Part.answered(plan, places, draft -> {
            PlanLines.plan(draft, plan);
            figures.forEach(clause -> PlanLines.clause(draft, 1, plan, clause));
        });
    }

    /// The plan has the number, but not of this year: within its period the numbers that it has
    /// are shown, without it
    /// only their years, lest one be taken for what was asked.
    static Part notInYear(Plan plan, List<Target> targets, int year) {
        boolean inside =
                plan.facts().period().filter(period -> period.contains(year)).isPresent();
        String years = String.join("、", years(plan, targets));
        return inside
                ? Part.notStated(plan, List.of(), draft -> {
                    PlanLines.plan(draft, plan);
                    draft.words(1, "year-not-stated", Integer.toString(year));
                    if (!years.isEmpty()) {
                        draft.words(1, "years-stated", years);
                    }
                    targets.forEach(target -> PlanLines.target(draft, 1, plan, target));
                })
                : Part.absent(plan, List.of(), draft -> {
                    PlanLines.plan(draft, plan);
                    draft.words(1, "year-not-stated", Integer.toString(year));
                    if (!years.isEmpty()) {
                        draft.words(1, "years-stated", years);
                    }
                });
    }

    private static List<String> years(Plan plan, List<Target> targets) {
        return targets.stream()
                .flatMap(target -> StatedTime.of(plan, target).stream())
                .map(StatedTime::time)
                .flatMap(time -> YEAR.matcher(time).results())
                .map(match -> match.group() + "年")
                .distinct()
                .sorted()
                .toList();
    }

    /// Whether the target is due in the year asked about. A target without a time, or one for the
    /// whole period, is due
    /// at the plan's end.
    static boolean fits(Plan plan, Target target, OptionalInt year) {
        if (year.isEmpty()) {
            return true;
        }
        String asked = Integer.toString(year.getAsInt());
        Optional<String> time = StatedTime.of(plan, target).map(StatedTime::time);
        if (time.isPresent() && time.get().contains("20")) {
            return time.get().contains(asked);
        }
        Optional<Period> period = plan.facts().period();
        return period.isPresent() && period.get().to() == year.getAsInt();
    }

    /// Whether a sentence without a year may speak of the year of the question.
    static boolean isOfPlansTime(Plan plan, Question question) {
        OptionalInt year = question.year();
        return year.isEmpty()
                || plan.facts()
                        .period()
                        .map(period -> period.to() == year.getAsInt())
                        .orElseGet(() -> plan.clauses().stream()
                                .anyMatch(clause -> clause.text().contains(Integer.toString(year.getAsInt()))));
    }
}
