package wence.outline;

import java.util.List;
import wence.document.DocumentText;
import wence.plan.AgencyRegister;
import wence.plan.Plan;
import wence.plan.PlanFacts;

/// Reads a published text as a plan. Safe to share between threads.
public final class PlanReader {
    private static final String GARBLED_TABLE = "文中有表格的单元格次序已乱（多为 PDF 转换所致），只收录文字，不从中读取责任分工。";

    private final AgencyRegister register;

    /// A reader that knows the bodies of the built-in register.
    public PlanReader() {
        this(AgencyRegister.builtIn());
    }

    /// Takes the bodies that count where a sentence says who leads, and beyond which the report asks
    /// for a look.
    public PlanReader(AgencyRegister register) {
        this.register = register;
    }

    /// Reads a text; every text can be read, if only as clauses without sections.
    ///
    /// @param file the published text, relative to the home
    /// @param related other plans already held; their like-built sections help to order a
    ///     scrambled text, and nothing else
    public ReadPlan read(PlanFacts facts, String file, DocumentText document, List<Plan> related) {
        AtomSequence sequence = AtomSequence.of(Paragraphs.of(document.text()));
        List<String> remarks = sequence.garbled() == 0 ? List.of() : List.of(GARBLED_TABLE);
        Outline outline = outline(sequence.atoms(), related).with(sequence.leftOut(), remarks);
        Plan plan = new PlanAssembly(facts, outline, register).plan(file);
        return new ReadPlan(plan, report(document, plan, outline));
    }

    private ReadingReport report(DocumentText document, Plan plan, Outline outline) {
        Origin origin = Origin.of(document);
        Structure structure = Structure.of(plan, outline);
        Statements statements = Statements.of(plan);
        List<LeftOver> leftOver = LeftOver.in(document.text(), plan, outline.headingRepeats());
        List<String> unknown = UnknownAgencies.in(plan, register);
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
