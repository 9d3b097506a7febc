package wence.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import wence.plan.Plan;
import wence.plan.Section;
import wence.question.Finding;
import wence.question.PlanCatalog;
import wence.question.Question;

/// The item that a question is about, as one plan has it: said when found, asked back when there
/// are several, told to be absent when there is none.
final class ItemPart {
    private final PlanCatalog catalog;

    ItemPart(PlanCatalog catalog) {
        this.catalog = catalog;
    }

    /// @param then what is said of the item found
    Part of(HeldPlan held, Question question, Function<Finding.Found, Part> then) {
        Plan plan = held.plan();
        return switch (catalog.find(plan, question)) {
            case Finding.Found found -> then.apply(found);
            case Finding.Several several
            when isOneName(plan, several) -> then.apply(new Finding.Found(several.passages()));
            case Finding.Several several -> Part.unclear(plan, several.passages());
            case Finding.NoSubject none -> Part.unclear(plan, List.of());
            case Finding.Absent absent -> AbsentPart.part(held, absent);
        };
    }

    /// Whether the sections bear one name, as in the body and in a table behind it: asking which
    /// is meant would offer one choice.
    private static boolean isOneName(Plan plan, Finding.Several several) {
        Optional<Section> first = plan.section(several.passages().getFirst().section());
        return several.passages().stream()
                .map(place -> plan.section(place.section()))
                .allMatch(section ->
                        section.isPresent() && first.isPresent() && PlanCatalog.sameName(section.get(), first.get()));
    }
}
