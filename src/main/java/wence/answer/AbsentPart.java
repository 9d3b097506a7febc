package wence.answer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import wence.plan.Period;
import wence.plan.Plan;
import wence.question.Ask;
import wence.question.Finding;
import wence.question.Question;

/// That a plan does not speak of a subject, or of a year.
final class AbsentPart {
    private static final Pattern BODY = Pattern.compile("(?:局|厅|委|办|部|院|会|中心|公司|集团)$");

    private AbsentPart() {}

    /// Whether a word that the plan does not know looks like the name of a body.
    private static boolean isBody(String word) {
        return word.length() > 2 && BODY.matcher(word).find();
    }

    static Part part(HeldPlan held, Finding.Absent absent) {
        Plan plan = held.plan();
        return Part.absent(plan, absent.near(), draft -> {
            PlanLines.plan(draft, plan);
            if (absent.missing().isEmpty()) {
                draft.words(1, "not-together");
            } else {
                var quoted = absent.missing().stream()
                        .map(word -> draft.phrases().say("quoted", word))
                        .toList();
                draft.words(1, "missing", String.join(draft.phrases().say("list"), quoted));
                absent.missing().stream()
                        .filter(AbsentPart::isBody)
                        .forEach(word -> AlikeAgency.offer(draft, held, word));
            }
        });
    }

    private static boolean says(Plan plan, int year) {
        return plan.targets().stream()
                        .anyMatch(target -> target.time()
                                .filter(time -> time.contains(year + "年"))
                                .isPresent())
                || plan.milestones().stream()
                        .anyMatch(stage -> stage.years()
                                .filter(years -> years.contains(year))
                                .isPresent());
    }

    /// A year that the plan does not speak of.
    static Optional<Part> yearOutside(Plan plan, Question question) {
        OptionalInt year = question.year();
        Optional<Period> period = plan.facts().period();
        boolean neverSaid = period.isEmpty()
                && question.ask() instanceof Ask.Targets
                && year.isPresent()
                && plan.clauses().stream().noneMatch(clause -> clause.text().contains(year.getAsInt() + "年"));
        if (neverSaid) {
            return Optional.of(Part.absent(plan, List.of(), draft -> {
                PlanLines.plan(draft, plan);
                draft.words(1, "year-missing", Integer.toString(year.getAsInt()));
            }));
        }
        if (year.isEmpty()
                || period.isEmpty()
                || period.get().contains(year.getAsInt())
                || says(plan, year.getAsInt())) {
            return Optional.empty();
        }
        return Optional.of(Part.absent(plan, List.of(), draft -> {
            PlanLines.plan(draft, plan);
            draft.words(1, "year-outside", period.get().chinese(), Integer.toString(year.getAsInt()));
        }));
    }
}
