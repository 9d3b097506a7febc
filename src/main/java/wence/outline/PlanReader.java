package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wence.document.DocumentText;
import wence.plan.AgencyRegister;
import wence.plan.Plan;
import wence.plan.PlanFacts;
import wence.plan.Unplaced;

/// Reads a published text as a plan. Safe to share between threads.
public final class PlanReader {
    private final Optional<AgencyRegister> register;

    /// A reader whose reports say nothing about agencies.
    public PlanReader() {
        this.register = Optional.empty();
    }

    /// A reader whose reports name the agencies that the register does not know.
    public PlanReader(AgencyRegister register) {
        this.register = Optional.of(register);
    }

    /// Reads a text; every text can be read, if only as clauses without sections.
    ///
    /// @param file the published text, relative to the home
    /// @param related other plans already held; their like-built sections help to order a
    ///     scrambled text, and nothing else
    public ReadPlan read(PlanFacts facts, String file, DocumentText document, List<Plan> related) {
        Paragraphs paragraphs = Paragraphs.of(document.text());
        var atoms = new ArrayList<Atom>();
        var leftOut = new ArrayList<Unplaced>();
        for (Flow flow : paragraphs.flows()) {
            for (Atom atom : AtomReader.read(flow)) {
                if (Captions.isCaption(atom)) {
                    leftOut.add(new Unplaced(atom.text(), atom.span(), Captions.REASON));
                } else {
                    atoms.add(atom);
                }
            }
        }
        paragraphs
                .pageMarks()
                .forEach(span -> leftOut.add(new Unplaced(span.of(document.text()), span, Outline.PAGE_MARK)));
        Outline outline = outline(atoms, related).with(leftOut, List.of());
        Plan plan = new PlanAssembly(facts, outline).plan(file);
        return new ReadPlan(plan, report(document, plan, outline));
    }

    private ReadingReport report(DocumentText document, Plan plan, Outline outline) {
        Origin origin = Origin.of(document);
        Structure structure = Structure.of(plan, outline);
        Statements statements = Statements.of(plan);
        List<LeftOver> leftOver = LeftOver.in(document.text(), plan, outline.headingRepeats());
        List<String> unknown =
                register.map(known -> UnknownAgencies.in(plan, known)).orElse(List.of());
        List<Doubt> doubts = Doubts.of(plan, origin, structure, statements, new Doubts.Leftovers(leftOver, unknown));
        return new ReadingReport(plan.facts(), origin, structure, statements, leftOver, unknown, doubts);
    }

    private static Outline outline(List<Atom> atoms, List<Plan> related) {
        Twins twins = Twins.of(atoms);
        if (!Scramble.isIn(atoms, twins)) {
            return OrderedOutline.of(atoms);
        }
        return Repair.of(atoms, twins, related)
                .orElseGet(() ->
                        OrderedOutline.of(atoms).with(List.of(), List.of("原文次序似有误（长句多处重复、编号往复），但无法可靠复位，仍按原文次序收录。")));
    }
}
