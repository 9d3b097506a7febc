package wence.chat;

import java.util.List;
import wence.answer.Answerer;
import wence.lookup.Lookup;
import wence.plan.AgencyRegister;
import wence.plan.Plan;
import wence.question.Glossary;
import wence.question.PlanCatalog;
import wence.question.SoughtReader;
import wence.search.MemoryClauseIndex;

/// Looks things up in a handful of plans, without a file.
final class MemoryLookup {
    private static final AgencyRegister REGISTER = AgencyRegister.builtIn();

    private MemoryLookup() {}

    static Lookup of(List<Plan> plans) {
        return of(plans, new FakeAnswerer(plans.toArray(Plan[]::new)));
    }

    /// @param answerer knows what plans are called
    private static Lookup of(List<Plan> plans, Answerer answerer) {
        var index = new MemoryClauseIndex(plans);
        var catalog = new PlanCatalog(plans, index.words());
        return new Lookup(index, new SoughtReader(catalog, Glossary.builtIn(REGISTER)), REGISTER, answerer::plansNamed);
    }
}
