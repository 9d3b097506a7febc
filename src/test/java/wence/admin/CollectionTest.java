package wence.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wence.answer.Answer;
import wence.answer.Answerer;
import wence.answer.Inquiry;
import wence.lookup.Lookup;
import wence.plan.AgencyRegister;
import wence.plan.Plan;
import wence.question.Glossary;
import wence.question.PlanCatalog;
import wence.question.SoughtReader;
import wence.search.ClauseIndex;
import wence.search.Found;
import wence.search.MemoryClauseIndex;
import wence.search.Query;

/// What is served, replaced while somebody reads in it.
final class CollectionTest {
    private final List<String> closed = new ArrayList<>();

    private record Answering(String name) implements Answerer {
        @Override
        public Answer answer(Inquiry inquiry) {
            throw new AssertionError("nobody asks");
        }

        @Override
        public Set<String> plansNamed(String words) {
            return Set.of();
        }

        @Override
        public List<Plan> plans() {
            return List.of();
        }
    }

    private static Lookup lookup() {
        AgencyRegister register = AgencyRegister.builtIn();
        var catalog = new PlanCatalog(List.of(), Set.of());
        var reader = new SoughtReader(catalog, Glossary.builtIn(register));
        return new Lookup(new MemoryClauseIndex(List.of()), reader, register, words -> Set.of());
    }

    private Collection collection(String name) {
        return new Collection(new Answering(name), lookup(), new Named(name));
    }

    private final class Named implements ClauseIndex {
        private final String name;

        Named(String name) {
            this.name = name;
        }

        @Override
        public List<Plan> plans() {
            return List.of();
        }

        @Override
        public Found find(Query query) {
            return new Found(List.of(), 0);
        }

        @Override
        public int count(String plan, String phrase) {
            return 0;
        }

        @Override
        public Set<String> words() {
            return Set.of();
        }

        @Override
        public void close() {
            closed.add(name);
        }
    }

    @Test
    void whoReadsTheOldOneReadsOnAndTheNextReadsTheNewOne() {
        Collection collection = collection("old");
        Knowledge.Lease first = collection.take();
        Knowledge.Lease second = collection.take();
        collection.replace(new Answering("next"), lookup(), new Named("next"));
        assertThat(first.answerer()).isEqualTo(new Answering("old"));
        try (Knowledge.Lease third = collection.take()) {
            assertThat(third.answerer()).isEqualTo(new Answering("next"));
        }
        first.close();
        assertThat(closed).isEmpty();
        second.close();
        assertThat(closed).containsExactly("old");
        collection.close();
        assertThat(closed).containsExactly("old", "next");
    }

    @Test
    void whatNobodyReadsIsClosedAtOnce() {
        Collection collection = collection("old");
        collection.replace(new Answering("next"), lookup(), new Named("next"));
        assertThat(closed).containsExactly("old");
        collection.close();
    }
}
