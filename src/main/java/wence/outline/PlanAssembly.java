package wence.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Milestone;
import wence.plan.Plan;
import wence.plan.PlanFacts;
import wence.plan.Section;
import wence.plan.SectionPath;
import wence.plan.Target;

/// Makes a plan of an outline: clauses first, then what the clauses state.
final class PlanAssembly {
    private static final int OPENING_WORDS = 24;

    private final PlanFacts facts;
    private final Outline outline;
    private final Map<SectionPath, String> names = new HashMap<>();
    private final Map<SectionPath, Integer> statingPassages = new HashMap<>();

    PlanAssembly(PlanFacts facts, Outline outline) {
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
                facts, file, outline.sections(), clauses, duties(), targets, milestones(targets), outline.unplaced());
    }

    /// The stages, and after them deadlines and terms.
    private List<Milestone> milestones(List<Target> targets) {
        var milestones = new ArrayList<>(MilestoneReader.read(facts.id(), outline.sections(), outline.passages()));
        milestones.addAll(MilestoneDeadlines.read(facts.id(), outline.passages(), targets));
        return milestones;
    }

    private List<Duty> duties() {
        var statements = new ArrayList<List<Statement>>();
        for (Passage passage : outline.passages()) {
            List<Statement> said = passage.closesSection()
                    ? LabelledDuties.read(passage.words().text())
                    : BracketDuties.read(passage.words().text());
            statements.add(said);
            if (!said.isEmpty()) {
                statingPassages.merge(passage.section(), 1, Integer::sum);
            }
        }
        var duties = new ArrayList<Duty>();
        for (int i = 0; i < statements.size(); i++) {
            for (Statement statement : statements.get(i)) {
                duties.add(duty(i, statement));
            }
        }
        return duties;
    }

    private Duty duty(int at, Statement statement) {
        Passage passage = outline.passages().get(at);
        return new Duty(
                statement.role(),
                statement.agencies(),
                statement.openEnded(),
                passage.section(),
                passage.clause(facts.id()).id(),
                passage.words().span(statement.from(), statement.to()),
                item(at));
    }

    /// What a duty is about: its section, unless several passages of that section state duties of
    /// their own.
    private String item(int at) {
        Passage passage = outline.passages().get(at);
        String name = names.getOrDefault(passage.section(), facts.title());
        if (passage.closesSection() || statingPassages.getOrDefault(passage.section(), 0) < 2) {
            return name;
        }
        for (int i = at; i >= 0 && outline.passages().get(i).section().equals(passage.section()); i--) {
            String words = openingWords(outline.passages().get(i).words().text());
            if (!words.isEmpty()) {
                return words;
            }
        }
        return name;
    }

    /// Up to the first mark; empty when a bracket opens the text, as in a duty that stands alone.
    private static String openingWords(String text) {
        int end = 0;
        while (end < text.length()
                && end < OPENING_WORDS
                && !Characters.isPunctuation(text.charAt(end))
                && "（(〔".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Characters.withoutBlanks(text.substring(0, end));
    }
}
