package wence.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.app.HeldPlans;
import wence.chat.Message.Around;
import wence.chat.Message.Fetched;
import wence.chat.Message.Someone;
import wence.office.Drawers;
import wence.office.Office;
import wence.office.Rules;
import wence.store.Access;
import wence.store.MemoryFeedbackLog;
import wence.store.MemoryNotes;
import wence.store.Person;

/// What takes long goes on beside the chat.
class LongWorkTest {
    private static final int MAX_WAITING = 2;

    private final Instant now = Instant.parse("2026-03-04T02:00:00Z");
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Executor worker = task -> {
        if (waiting.size() == MAX_WAITING) {
            throw new RejectedExecutionException();
        }
        waiting.add(task);
    };
    private final MemoryNotes notes = new MemoryNotes(() -> now, 100);
    private final MemoryFeedbackLog feedback = new MemoryFeedbackLog(() -> now);
    private final Office office = new Office(
            Drawers.inMemory(() -> now, notes, feedback),
            new Rules(Set.of(new Person("paper", "主任")), Access.OPEN, Duration.ofDays(90), Rules.USUAL_ZONE),
            () -> now);
    private final List<String> shown = new ArrayList<>();
    private HeldPlans.Worked worked;
    private Conversations conversations;

    @BeforeEach
    void open(@TempDir Path home) {
        worked = HeldPlans.copiedTo(home).worked(() -> now);
        conversations = new Conversations(
                worked.collection(),
                () -> now,
                notes,
                feedback,
                Pace.unlimited(),
                office,
                Optional.of(new Workbench(worked.admin(), worker)));
    }

    @AfterEach
    void close() {
        worked.collection().close();
        office.close();
    }

    /// Each message that is shown begins with its number, also where another comes in its place.
    private void hears(String person, boolean isAlone, Message.Content content) {
        var around = new Around(isAlone, "室", new Someone(person, "名", ""), Optional.empty(), List.of());
        var message = new Message("paper", "室", person, "1", content, Optional.empty(), around);
        conversations.hear(message, new Delivery() {
            @Override
            public void working() {}

            @Override
            public String send(Reply reply) {
                shown.add("");
                String id = Integer.toString(shown.size());
                replace(id, reply);
                return id;
            }

            @Override
            public String replace(String sent, Reply reply) {
                shown.set(
                        Integer.parseInt(sent) - 1,
                        ReplyLines.text(reply).lines().findFirst().orElse(""));
                return sent;
            }
        });
    }

    private static Message.File file(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Message.File("方案.txt", bytes.length, "", max -> new Fetched.Bytes(bytes));
    }

    private static Message.File untouchable() {
        return new Message.File("方案.txt", 9, "", max -> {
            throw new AssertionError("nobody may fetch it");
        });
    }

    @Test
    void questionsAreAnsweredWhileAFileIsRead() {
        hears("主任", true, file("青山市数字乡村建设行动方案\n一、总体要求\n到2027年，通达率达到95%。\n"));
        hears("主任", true, new Message.Words("残疾人科学素质提升行动由谁牵头？"));
        assertThat(shown.getFirst()).isEqualTo("收到《方案.txt》，正在读取…");
        assertThat(shown.get(1)).doesNotContain("正在");
        waiting.remove().run();
        assertThat(shown.getFirst()).isEqualTo("阅读报告（尚未发布）");
        hears("主任", true, new Message.Words("发布"));
        waiting.remove().run();
        assertThat(shown.getLast()).isEqualTo("已添加 方案。");
        try (var now = worked.collection().take()) {
            assertThat(now.answerer().plans()).hasSize(3);
        }
    }

    @Test
    void aFileOfSomebodyElseIsRefusedUnread() {
        hears("路人", true, untouchable());
        assertThat(shown).containsExactly("只有管理员能添加方案，这份文件没有保存。要提问请直接打字。");
        assertThat(waiting).isEmpty();
        assertThat(office.audit().newest(0, 9))
                .singleElement()
                .satisfies(entry -> assertThat(entry.note()).isEqualTo("不是管理员"));
    }

    @Test
    void whatIsNotPublishedIsNotShownInARoomOfSeveral() {
        hears("主任", false, untouchable());
        assertThat(shown).containsExactly("/upload 的内容只给管理员看，请私聊我再发。");
        assertThat(waiting).isEmpty();
    }

    @Test
    void tooMuchAtOnceIsSaid() {
        for (int i = 0; i <= MAX_WAITING; i++) {
            hears("主任", true, file("一、总体要求\n做好工作。\n"));
        }
        assertThat(shown).containsExactly("收到《方案.txt》，正在读取…", "收到《方案.txt》，正在读取…", "前面等着做的太多了，请过一会儿再发。");
    }

    @Test
    void aFileThatIsTooLargeIsNotFetched() {
        var large = new Message.File("方案.pdf", 21L << 20, "", untouchable().source());
        hears("主任", true, large);
        waiting.remove().run();
        assertThat(shown).containsExactly("《方案.pdf》有 21 MB，超过了 20 MB 的上限，没有读取。");
    }

    @Test
    void whatBreaksIsSaidInOneSentence() {
        hears("主任", true, new Message.File("方案.txt", 9, "", max -> {
            throw new IllegalStateException("broken");
        }));
        waiting.remove().run();
        assertThat(shown).containsExactly("处理时出了错，已记入日志。请再试一次。");
    }
}
