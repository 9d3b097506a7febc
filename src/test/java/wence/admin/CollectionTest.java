package wence.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wence.answer.Answer;
import wence.answer.Answerer;
import wence.answer.Inquiry;
import wence.chat.Knowledge;
import wence.plan.Plan;
import wence.search.ClauseIndex;
import wence.search.Found;
import wence.search.Query;

/// What is served, replaced while somebody reads in it.
final class CollectionTest {
    private final List<String> closed = new ArrayList<>();

    private final Answerer answerer = new Answerer() {
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
    };

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
        var old = new Named("old");
        var next = new Named("next");
        var collection = new Collection(answerer, old);
        Knowledge.Lease first = collection.take();
        Knowledge.Lease second = collection.take();
        collection.replace(answerer, next);
        assertThat(first.index()).isSameAs(old);
        try (Knowledge.Lease third = collection.take()) {
            assertThat(third.index()).isSameAs(next);
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
        var collection = new Collection(answerer, new Named("old"));
        collection.replace(answerer, new Named("next"));
        assertThat(closed).containsExactly("old");
        collection.close();
    }
}
