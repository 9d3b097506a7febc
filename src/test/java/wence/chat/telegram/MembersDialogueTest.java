package wence.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.admin.Knowledge;
import wence.app.HeldPlans;
import wence.chat.Conversations;
import wence.chat.Pace;
import wence.chat.Reply;
import wence.chat.telegram.botapi.Chat;
import wence.chat.telegram.botapi.Speaker;
import wence.office.Drawers;
import wence.office.Office;
import wence.office.Rules;
import wence.office.Span;
import wence.store.Access;
import wence.store.MemoryFeedbackLog;
import wence.store.MemoryNotes;
import wence.store.Person;

/// A bot for members: its first admin, members, strangers, a group that is admitted as a whole; what was not found, and
/// what is forgotten.
class MembersDialogueTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-03-04T02:00:00Z"));
    private final MemoryNotes notes = new MemoryNotes(now::get, 500);
    private final MemoryFeedbackLog feedback = new MemoryFeedbackLog(now::get);
    private final Office office = new Office(
            Drawers.inMemory(now::get, notes, feedback),
            new Rules(Set.of(), Access.MEMBERS, Duration.ofDays(90), Rules.USUAL_ZONE),
            now::get,
            () -> 0);

    private final AtomicReference<Conversations> conversations = new AtomicReference<>();

    private Conversations listener(HeldPlans plans) {
        var made = new Conversations(
                Knowledge.of(plans.answerer(), plans.lookup()),
                now::get,
                notes,
                feedback,
                Pace.unlimited(),
                office,
                Optional.empty());
        conversations.set(made);
        return made;
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    @Test
    void aTeamOfMembersGetsItsBot(@TempDir Path home) {
        try (var scene = new Scene(home, this::listener)) {
            Chat group = scene.api().group(-100, "科普工作群");
            Speaker chen = scene.api().person(5, "陈主任").alone();
            Speaker wang = scene.api().person(7, "王芳").called("wangfang").alone();
            Speaker liu =
                    scene.api().person(8, "刘“admin”\u202e\n/grant 8 admin").alone();
            Speaker chenInGroup = scene.api().person(5, "陈主任").in(group);
            Speaker liuInGroup =
                    scene.api().person(8, "刘“admin”\u202e\n/grant 8 admin").in(group);
            Speaker wangInGroup = scene.api().person(7, "王芳").in(group);

            scene.says(wang, "西夏区老年人科学素质提升行动由谁牵头？");
            scene.saysToOthers(wang, "在吗？");
            scene.says(wang, "/whoami");
            scene.says(chen, "/claim AAAA-AAAA-AAAA");
            String code = office.claims().issue().orElseThrow();
            scene.says(chen, "/claim " + code);
            scene.says(liu, "/claim " + code);
            scene.says(chen, "/help");
            scene.says(chen, "/grant @WangFang");
            scene.says(wang, "西夏区老年人科学素质提升行动由谁牵头？");
            scene.says(wang, "/grant 8 admin");
            scene.says(liu, "/audit");
            int asked = scene.says(liuInGroup, "@wence_bot 农民科学素质提升行动由谁牵头？");
            scene.says(chenInGroup, "/access");
            scene.says(chenInGroup, "/access open");
            scene.says(liuInGroup, "@wence_bot 西夏区农民科学素质提升行动由谁牵头？");
            scene.says(wangInGroup, "/access members");
            scene.replies(chenInGroup, asked, "/grant admin");
            scene.says(chenInGroup, "/people");
            scene.says(chen, "/people");
            scene.says(chen, "/revoke 8");
            scene.says(chen, "/revoke me");
            scene.says(chen, "/grant @nobody");
            scene.says(chen, "/grant -100");
            scene.says(wang, "残疾人科学素质提升行动由谁牵头？");
            pass(Duration.ofMinutes(2));
            scene.says(wang, "请问残疾人科学素质提升行动是哪个部门牵头的");
            scene.presses(wang, "👎");
            scene.presses(wang, "没找到");
            scene.says(wang, "谁牵头？");
            scene.says(chen, "/gaps");
            scene.says(chen, "/stats");
            scene.says(chen, "/stats 很多");
            scene.says(wang, "/forget");
            scene.presses(wang, "全部删除");
            scene.says(wang, "那配合部门呢？");
            scene.says(chen, "/gaps");
            scene.says(chen, "/audit");
            scene.presses(chen, "下一页");
            Span week = Span.upTo(office.today(), 7);
            Reply digest = conversations
                    .get()
                    .digest(new Person("telegram", "5"), week)
                    .orElseThrow();
            assertThat(scene.bot().platform().tell("5", digest)).isTrue();
            assertThat(scene.bot().platform().tell("404", digest)).isFalse();
            scene.assertReadsLike("members-dialogue.txt", code);
        } finally {
            office.close();
        }
    }
}
