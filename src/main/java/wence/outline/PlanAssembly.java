package wence.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wence.plan.AgencyRegister;
import wence.plan.Clause;
import wence.plan.Milestone;
import wence.plan.Plan;
import wence.plan.PlanFacts;
import wence.plan.Section;
import wence.plan.SectionPath;
import wence.plan.Target;

/// Makes a plan of an outline: clauses first, then what the clauses state.
final class PlanAssembly {
    private final PlanFacts facts;
    private final Outline outline;
    private final Map<SectionPath, String> names = new HashMap<>();
    private final AgencyRegister register;

    PlanAssembly(PlanFacts facts, Outline outline, AgencyRegister register) {
        this.register = register;
        this.facts = facts;
        this.outline = outline;
        for (Section section : outline.sections()) {
            names.put(section.path(), section.name());
        }
    }

    Plan plan(String file) {
        List<Clause> clauses =
                outline.passages().stream().map(p -> p.clause(facts.id())).toList();
        List<Target> targets = new TargetReader().readAll(clauses, names);
        return new Plan(
                facts,
                file,
                outline.sections(),
                clauses,
                new PlanDuties(facts.id(), facts.title(), outline.passages(), names, register).read(),
                targets,
                milestones(targets),
                outline.unplaced());
    }

    /// The stages, and after them deadlines and terms.
    private List<Milestone> milestones(List<Target> targets) {
        var milestones = new ArrayList<>(MilestoneReader.read(facts.id(), outline.sections(), outline.passages()));
        milestones.addAll(MilestoneDeadlines.read(facts.id(), outline.passages(), targets));
        return milestones;
    }
}
