package wence.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.chat.Conversation.Cited;
import wence.chat.Conversation.Offered;
import wence.question.Language;
import wence.store.Feedback;
import wence.store.Feedback.CitedClause;
import wence.store.FeedbackLog;
import wence.store.MemoryFeedbackLog;
import wence.store.MemoryNotes;
import wence.store.Note;
import wence.store.Notes;
import wence.store.OpenedStore;
import wence.store.Store;
import wence.store.StoreFailure;

class MemoryTest {
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    private static final Conversation RICH = new Conversation(
            NOW.plusNanos(1),
            Language.ENGLISH,
            List.of("谁牵头？", "\"\\\u0000\u001f𠮷"),
            Optional.of("district"),
            List.of(new Offered("配合部门", "谁配合？")),
            List.of(new Offered("👍", "/feedback 👍")),
            List.of(new Cited(2, "district", "district:30")),
            Optional.of(new Answered(
                    NOW, "m1", "谁牵头？", "科协", List.of(new CitedClause(1, "district", "a1b2", "district:30")))));

    private static Dialogue dialogue(Notes notes, FeedbackLog feedback) {
        return new Dialogue(
                new FakeAnswerer(TestPlans.district()),
                MemoryLookup.of(List.of(TestPlans.district())),
                notes,
                feedback);
    }

    @Test
    void aConversationComesBackAsItWas() {
        for (Conversation conversation : List.of(RICH, Conversation.fresh(NOW))) {
            assertThat(ConversationText.read(ConversationText.write(conversation)))
                    .isEqualTo(conversation);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> ConversationText.read("{"));
    }

    @Test
    void aPinnedPlanMovesWithItsChat() {
        Notes notes = new MemoryNotes(() -> NOW, 10);
        var memory = new Memory(notes, Duration.ofMinutes(30));
        memory.remember(message("telegram", "-100", "甲"), "s", Optional.empty(), RICH);
        new Conversations(
                        new FakeAnswerer(TestPlans.district()),
                        MemoryLookup.of(List.of(TestPlans.district())),
                        () -> NOW,
                        notes,
                        new MemoryFeedbackLog(() -> NOW),
                        Pace.unlimited())
                .moved("telegram", "-100", "-1003");
        assertThat(memory.pinned(new Room("telegram", "-1003"))).contains("district");
        assertThat(memory.pinned(new Room("other", "-1003"))).isEmpty();
    }

    @Test
    void roomsPeopleAndMessagesDoNotMix() {
        var memory = new Memory(new MemoryNotes(() -> NOW, 10), Duration.ofMinutes(30));
        memory.remember(message("a", "b", "c"), "s", Optional.empty(), RICH);
        assertThat(memory.talk(new Room("a", "b"), "c", NOW)).contains(RICH);
        assertThat(memory.sent(new Room("a", "b"), "s")).contains(RICH);
        assertThat(memory.pinned(new Room("a", "b"))).contains("district");
        assertThat(memory.talk(new Room("a", "b"), "s", NOW)).isEmpty();
        assertThat(memory.talk(new Room("a", ""), "b", NOW)).isEmpty();
        assertThat(memory.sent(new Room("a", "c"), "s")).isEmpty();
        assertThat(memory.pinned(new Room("b", "b"))).isEmpty();
        memory.remember(message("a", "b", "c"), "t", RICH.plan(), RICH.pinned(Optional.empty()));
        assertThat(memory.pinned(new Room("a", "b"))).isEmpty();
    }

    private static Message message(String platform, String chat, String person) {
        return new Message(platform, chat, person, "1", new Message.Words("好"), Optional.empty());
    }

    @Test
    void aStoppedProcessGoesOnWhereItWas(@TempDir Path dir) {
        String first;
        try (Store store = open(dir)) {
            first = dialogue(store.notes(100), store.feedback())
                    .says(FakeAnswerer.LEAD)
                    .text();
        }
        assertThat(first).contains("牵头：卫健局、科协 [1]");
        try (Store store = open(dir)) {
            assertThat(dialogue(store.notes(100), store.feedback())
                            .repliesTo(1, "那配合部门呢？")
                            .says("👎")
                            .text())
                    .contains("配合：民政局、科技局 [1]")
                    .contains("谢谢，已记下。哪里不好？");
            assertThat(store.feedback().newest(2))
                    .extracting(Feedback::question)
                    .containsExactly("那配合部门呢？");
        }
    }

    private static Store open(Path dir) {
        return ((OpenedStore.Ready) Store.open(dir, () -> NOW)).store();
    }

    /// Fails like a store on a full disk.
    private static final class Full implements Notes, FeedbackLog {
        @Override
        public Optional<String> find(String kind, String name) {
            throw new StoreFailure("磁盘已满。");
        }

        @Override
        public void put(List<Note> notes) {
            throw new StoreFailure("磁盘已满。");
        }

        @Override
        public void put(Feedback feedback) {
            throw new StoreFailure("磁盘已满。");
        }

        @Override
        public List<Feedback> newest(int max) {
            return List.of();
        }
    }

    @Test
    void withoutMemoryQuestionsAreStillAnswered() {
        assertThat(dialogue(new Full(), new Full())
                        .says(FakeAnswerer.LEAD)
                        .presses(1, "👍")
                        .text())
                .contains("牵头：卫健局、科协 [1]")
                .endsWith("这个按钮太早了，我已经不记得它指什么，请再问一次。\n\n");
    }

    @Test
    void feedbackThatCannotBeKeptIsSaidToBeLost() {
        assertThat(dialogue(new MemoryNotes(() -> NOW, 10), new Full())
                        .says(FakeAnswerer.LEAD)
                        .presses(1, "👍")
                        .text())
                .endsWith("没有记下：磁盘已满。\n\n");
    }
}
