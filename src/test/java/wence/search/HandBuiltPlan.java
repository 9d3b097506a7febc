package wence.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Level;
import wence.plan.Milestone;
import wence.plan.Period;
import wence.plan.Plan;
import wence.plan.PlanFacts;
import wence.plan.Role;
import wence.plan.Section;
import wence.plan.SectionPath;
import wence.plan.SourceSpan;
import wence.plan.Target;
import wence.plan.Unplaced;

/// A plan put together line by line; places in the text are counted on as lines come.
final class HandBuiltPlan {
    private final String id;
    private final String title;
    private final List<Section> sections = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private SectionPath here = SectionPath.ROOT;
    private int place;

    HandBuiltPlan(String id, String title) {
        this.id = id;
        this.title = title;
    }

    HandBuiltPlan section(String path, String heading, String name) {
        here = SectionPath.parse(path);
        sections.add(new Section(here, heading, name, Optional.of(next(heading))));
        return this;
    }

    HandBuiltPlan lostSection(String path) {
        here = SectionPath.parse(path);
        sections.add(new Section(here, "", "", Optional.empty()));
        return this;
    }

    HandBuiltPlan clause(String text) {
        SourceSpan span = next(text);
        clauses.add(new Clause(id + ":" + span.start(), here, text, span, Clause.Placing.AS_WRITTEN, List.of(), ""));
        return this;
    }

    HandBuiltPlan movedClause(String text, String reason) {
        SourceSpan span = next(text);
        List<SourceSpan> repeats = List.of(next(text));
        clauses.add(new Clause(id + ":" + span.start(), here, text, span, Clause.Placing.MOVED, repeats, reason));
        return this;
    }

    HandBuiltPlan duty(Role role, String... agencies) {
        clause(role.chinese() + "部门：" + String.join("、", agencies));
        Clause last = clauses.getLast();
        duties.add(new Duty(role, List.of(agencies), false, here, last.id(), last.span(), ""));
        return this;
    }

    HandBuiltPlan target(String measure, String value, Optional<String> time) {
        Clause last = clauses.getLast();
        targets.add(new Target(measure, value, time, here, last.id(), last.span()));
        return this;
    }

    HandBuiltPlan milestone(String name, String time, Period years) {
        Clause last = clauses.getLast();
        milestones.add(new Milestone(name, time, years, here, last.id(), last.span()));
        return this;
    }

    HandBuiltPlan unplaced(String text, String reason) {
        unplaced.add(new Unplaced(text, next(text), reason));
        return this;
    }

    Plan plan() {
        var facts = new PlanFacts(
                id,
                title,
                Optional.of("某区人民政府"),
                Optional.of(Level.COUNTY),
                Optional.empty(),
                Optional.of(new Period(2021, 2025)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Plan(facts, "plans/" + id + ".txt", sections, clauses, duties, targets, milestones, unplaced);
    }

    private SourceSpan next(String text) {
        var span = new SourceSpan(place, place + text.length());
        place = span.end() + 1;
        return span;
    }
}
