package wence.app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import wence.answer.Answerer;
import wence.answer.RuleAnswerer;
import wence.library.Library;
import wence.library.LoadedPlans;
import wence.lookup.Lookup;
import wence.outline.PlanReader;
import wence.outline.ReadPlan;
import wence.plan.AgencyRegister;
import wence.plan.Gazetteer;
import wence.plan.Plan;
import wence.question.Glossary;
import wence.question.PlanCatalog;
import wence.question.QuestionReader;
import wence.question.SoughtReader;
import wence.search.ClauseIndex;
import wence.search.IndexHome;
import wence.search.OpenedIndex;

/// A collection that was opened: its plans, its index, and answers on them.
///
/// @param home where it lives
/// @param fingerprint names the plans that it was opened with
/// @param register the agencies that this collection knows
/// @param notices sentences for the person: files that could not be read, an index that could not
///     be kept
record Holdings(
        Home home,
        Library library,
        String fingerprint,
        ClauseIndex index,
        AgencyRegister register,
        List<String> notices)
        implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Opens the collection; its index is built when it is missing, stale or damaged.
    static Holdings open(Home home) {
        return with(home, IndexHome::open);
    }

    /// Opens the collection with an index that is built anew in any case.
    static Holdings rebuild(Home home) {
        return with(home, IndexHome::rebuild);
    }

    private static Holdings with(Home home, Opening opening) {
        Library library = library(home);
        var notices = new ArrayList<String>();
        String fingerprint = library.fingerprint();
        OpenedIndex opened = opening.open(index(home), fingerprint, () -> {
            LoadedPlans loaded = library.load(new PlanReader()::read);
            loaded.problems().forEach(problem -> notices.add(problem.file() + "：" + problem.sentence()));
            return loaded.plans().stream().map(ReadPlan::plan).toList();
        });
        opened.notice().ifPresent(notices::add);
        KnownAgencies agencies = KnownAgencies.of(home);
        notices.addAll(agencies.notices());
        return new Holdings(home, library, fingerprint, opened.index(), agencies.register(), List.copyOf(notices));
    }

    static Library library(Home home) {
        return new Library(home.directory(), InstantSource.system());
    }

    /// Looks at meaning too where `WENCE_VECTORS=on` asks for it: that takes some 300 MB of
    /// memory beside the heap.
    static IndexHome index(Home home) {
        var words = new IndexHome(home.lucene(), Build.id(), PATIENCE);
        return "on".equals(System.getenv("WENCE_VECTORS")) ? words.withMeaning(System.err::println) : words;
    }

    List<Plan> plans() {
        return index.plans();
    }

    Optional<Plan> plan(String id) {
        return plans().stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /// Answers by rule on these plans.
    Answerer answerer() {
        return desk().answerer();
    }

    /// Looks things up in these plans.
    Lookup lookup() {
        return desk().lookup();
    }

    /// Both at once, on one preparation of the plans.
    Desk desk() {
        return desk(index, register);
    }

    /// The same on another index of this collection.
    static Desk desk(ClauseIndex index, AgencyRegister register) {
        var catalog = new PlanCatalog(index.plans(), index.words());
        Glossary glossary = Glossary.builtIn(register);
        var reader = new QuestionReader(catalog, register, Gazetteer.builtIn(), glossary);
        var answerer = new RuleAnswerer(catalog, reader, register, glossary, index);
        var lookup = new Lookup(index, new SoughtReader(catalog, glossary), register, answerer::plansNamed);
        return new Desk(answerer, lookup);
    }

    /// What people's questions come to.
    record Desk(Answerer answerer, Lookup lookup) {}

    @Override
    public void close() {
        index.close();
    }

    private interface Opening {
        OpenedIndex open(IndexHome index, String fingerprint, Supplier<List<Plan>> plans);
    }
}
