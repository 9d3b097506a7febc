package wence.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One issued text, read.
///
/// Lists are in reading order: the order in which the issuer wrote the plan, which is not always the order in which the
/// published file has it. Safe to share between threads.
public final class Plan {
    private final PlanFacts facts;
    private final String file;
    private final List<Section> sections;
    private final List<Clause> clauses;
    private final List<Duty> duties;
    private final List<Target> targets;
    private final List<Milestone> milestones;
    private final List<Unplaced> unplaced;
    private final Pages pages;
    private final Map<SectionPath, Section> sectionByPath = new HashMap<>();
    private final Map<String, Clause> clauseById = new HashMap<>();

    /// Takes the parts of a plan that was read.
    ///
    /// @param file the published text, relative to the home: `plans/xixia-2021.txt`
    /// @throws IllegalArgumentException when two sections share a path, two clauses share an id, or a
    ///     statement names a clause or a section that the plan does not have
    public Plan(
            PlanFacts facts,
            String file,
            List<Section> sections,
            List<Clause> clauses,
            List<Duty> duties,
            List<Target> targets,
            List<Milestone> milestones,
            List<Unplaced> unplaced) {
        this(facts, file, sections, clauses, duties, targets, milestones, unplaced, Pages.UNKNOWN);
    }

    private Plan(
            PlanFacts facts,
            String file,
            List<Section> sections,
            List<Clause> clauses,
            List<Duty> duties,
            List<Target> targets,
            List<Milestone> milestones,
            List<Unplaced> unplaced,
            Pages pages) {
        this.facts = facts;
        this.file = file;
        this.sections = List.copyOf(sections);
        this.clauses = List.copyOf(clauses);
        this.duties = List.copyOf(duties);
        this.targets = List.copyOf(targets);
        this.milestones = List.copyOf(milestones);
        this.unplaced = List.copyOf(unplaced);
        this.pages = pages;
        for (Section section : sections) {
            if (sectionByPath.put(section.path(), section) != null) {
                throw new IllegalArgumentException("section " + section.path() + " stands twice in " + facts.id());
            }
        }
        for (Clause clause : clauses) {
            if (clauseById.put(clause.id(), clause) != null) {
                throw new IllegalArgumentException("clause " + clause.id() + " stands twice");
            }
            requireSection(clause.section());
        }
        duties.forEach(duty -> requireStatement(duty.clause(), duty.section()));
        targets.forEach(target -> requireStatement(target.clause(), target.section()));
        milestones.forEach(milestone -> requireStatement(milestone.clause(), milestone.section()));
    }

    private void requireStatement(String clause, SectionPath section) {
        if (!clauseById.containsKey(clause)) {
            throw new IllegalArgumentException("no clause " + clause + " in " + facts.id());
        }
        requireSection(section);
    }

    private void requireSection(SectionPath path) {
        if (!path.isRoot() && !sectionByPath.containsKey(path)) {
            throw new IllegalArgumentException("no section " + path + " in " + facts.id());
        }
    }

    public PlanFacts facts() {
        return facts;
    }

    public String id() {
        return facts.id();
    }

    public String file() {
        return file;
    }

    public List<Section> sections() {
        return sections;
    }

    public List<Clause> clauses() {
        return clauses;
    }

    public List<Duty> duties() {
        return duties;
    }

    public List<Target> targets() {
        return targets;
    }

    public List<Milestone> milestones() {
        return milestones;
    }

    public List<Unplaced> unplaced() {
        return unplaced;
    }

    /// Where the pages of the published text begin.
    public Pages pages() {
        return pages;
    }

    /// The same plan, whose text has these pages.
    public Plan withPages(Pages known) {
        return new Plan(facts, file, sections, clauses, duties, targets, milestones, unplaced, known);
    }

    /// The section at this path; empty for the root and for a path that the plan does not have.
    public Optional<Section> section(SectionPath path) {
        return Optional.ofNullable(sectionByPath.get(path));
    }

    /// The clause with this id.
    ///
    /// @throws IllegalArgumentException when the plan has no such clause
    public Clause clause(String id) {
        Clause clause = clauseById.get(id);
        if (clause == null) {
            throw new IllegalArgumentException("no clause " + id + " in " + facts.id());
        }
        return clause;
    }

    /// The sections from the top down to this one, itself included; empty for the root.
    public List<Section> headingPath(SectionPath path) {
        var above = new ArrayList<Section>();
        for (SectionPath p = path; !p.isRoot(); p = p.parent()) {
            section(p).ifPresent(above::addFirst);
        }
        return above;
    }

    /// The sections directly below this one, in reading order.
    public List<Section> children(SectionPath parent) {
        return sections.stream()
                .filter(s -> s.path().depth() == parent.depth() + 1 && parent.covers(s.path()))
                .toList();
    }

    /// The clauses of this section and of everything below it, in reading order.
    public List<Clause> clausesUnder(SectionPath path) {
        return clauses.stream().filter(c -> path.covers(c.section())).toList();
    }

    /// The duties that bind this section: its own, or else those of the nearest section above that states any.
    public List<Duty> dutiesBinding(SectionPath path) {
        for (SectionPath p = path; ; p = p.parent()) {
            SectionPath at = p;
            List<Duty> own = duties.stream().filter(d -> d.section().equals(at)).toList();
            if (!own.isEmpty() || p.isRoot()) {
                return own;
            }
        }
    }

    @Override
    public String toString() {
        return facts.id() + " (" + sections.size() + " sections, " + clauses.size() + " clauses)";
    }
}
