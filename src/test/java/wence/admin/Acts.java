package wence.admin;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import wence.library.Library;
import wence.plan.AgencyRegister;
import wence.search.ClauseIndex;
import wence.search.IndexHome;

/// Acts on a collection by chance: each is announced with its kind (`@ publish`) and with what the
/// collection will be (`> p1:7`), and told once it is done (`= p1:7`); a text that was accepted is
/// told by its name (`+ 5f0c…`).
final class Acts {
    private static final int PLANS = 3;

    private final Admin admin;
    private final Consumer<String> told;
    private final Random random;
    private SortedMap<String, Integer> now;
    private Optional<SortedMap<String, Integer>> before = Optional.empty();
    private int version;

    Acts(Path home, Library library, long seed, Consumer<String> told) {
        this.random = new Random(seed);
        this.told = told;
        IndexHome index = index(home);
        var workshop = new WorkshopHere(library, index, AgencyRegister.builtIn(), System::nanoTime);
        this.admin = new Admin(home, library, index, workshop, InstantSource.system(), random, "", ClauseIndex::close);
        this.now = parsed(VersionedPlans.drawn(library));
        this.version = Math.abs((int) seed) % 10_000 * 1_000;
    }

    static IndexHome index(Path home) {
        return new IndexHome(home.resolve("lucene"), "b1", Duration.ofSeconds(30));
    }

    private static SortedMap<String, Integer> parsed(String drawn) {
        var versions = new TreeMap<String, Integer>();
        for (String plan : drawn.isEmpty() ? List.<String>of() : List.of(drawn.split(" "))) {
            versions.put(plan.substring(0, plan.indexOf(':')), Integer.valueOf(plan.substring(plan.indexOf(':') + 1)));
        }
        return versions;
    }

    void one() {
        int dice = random.nextInt(10);
        if (dice < 5) {
            publish("p" + random.nextInt(PLANS));
        } else if (dice < 7 && !now.isEmpty()) {
            remove(List.copyOf(now.keySet()).get(random.nextInt(now.size())));
        } else if (dice < 9 && before.isPresent()) {
            undo();
        } else {
            reindex();
        }
    }

    void reindex() {
        told.accept("@ reindex");
        told.accept("> " + VersionedPlans.drawn(now));
        admin.reindex(step -> {});
        told.accept("= " + VersionedPlans.drawn(now));
    }

    /// Says what the collection is, and was before the last act.
    void startAt(String before, String now) {
        this.before = Optional.of(parsed(before));
        this.now = parsed(now);
    }

    void publish(String plan) {
        version++;
        byte[] text = VersionedPlans.text(plan, version);
        var sent = new Sent(plan + ".txt", Optional.empty(), Optional.of(plan), "somebody");
        if (admin.read(text, sent, step -> {}) instanceof Read.Ready(Draft draft)
                && admin.edit(draft.id(), VersionedPlans.facts(plan, version)) instanceof Read.Ready) {
            var next = new TreeMap<>(now);
            next.put(plan, version);
            act(
                    now.containsKey(plan) ? "publish" : "add",
                    next,
                    () -> admin.publish(draft.id(), "somebody", step -> {}),
                    () -> told.accept("+ " + Library.nameOf(text)));
        }
    }

    void remove(String plan) {
        var next = new TreeMap<>(now);
        next.remove(plan);
        act("remove", next, () -> admin.remove(plan, "somebody", step -> {}), () -> {});
    }

    void undo() {
        act("undo", before.orElseThrow(), () -> admin.undo("somebody", step -> {}), () -> {});
    }

    private void act(String kind, SortedMap<String, Integer> next, Supplier<Done> act, Runnable done) {
        told.accept("@ " + kind);
        told.accept("> " + VersionedPlans.drawn(next));
        if (act.get() instanceof Done.Did) {
            before = Optional.of(now);
            now = next;
            done.run();
            told.accept("= " + VersionedPlans.drawn(now));
        } else {
            told.accept("! " + VersionedPlans.drawn(now));
        }
    }
}
