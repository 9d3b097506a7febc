package wence.outline;

import java.util.ArrayList;
import java.util.List;
import wence.document.DocumentText;
import wence.plan.Plan;
import wence.plan.PlanFacts;
import wence.plan.Unplaced;

/// Reads a published text as a plan. Safe to share between threads.
public final class PlanReader {
    /// Reads a text; every text can be read, if only as clauses without sections.
    ///
    /// @param file the published text, relative to the home
    /// @param related other plans already held; their like-built sections help to order a
    ///     scrambled text, and nothing else
    public ReadPlan read(PlanFacts facts, String file, DocumentText document, List<Plan> related) {
        Paragraphs paragraphs = Paragraphs.of(document.text());
        var atoms = new ArrayList<Atom>();
        paragraphs.flows().forEach(flow -> atoms.addAll(AtomReader.read(flow)));
        Outline outline = OrderedOutline.of(atoms);
        List<Unplaced> pageMarks = paragraphs.pageMarks().stream()
                .map(span -> new Unplaced(span.of(document.text()), span, Outline.PAGE_MARK))
                .toList();
        Plan plan = new PlanAssembly(facts, outline).plan(file, pageMarks);
        return new ReadPlan(plan, ReadingReport.of(plan, outline));
    }
}
