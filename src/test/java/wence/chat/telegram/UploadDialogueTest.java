package wence.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.app.HeldPlans;
import wence.chat.Conversations;
import wence.chat.Pace;
import wence.chat.Workbench;
import wence.chat.telegram.botapi.Speaker;
import wence.office.Drawers;
import wence.office.Office;
import wence.office.Rules;
import wence.store.Access;
import wence.store.MemoryFeedbackLog;
import wence.store.MemoryNotes;
import wence.store.Person;

/// An admin sends a new text of a plan: report, changes, publication, an answer from the new text, undo, the answer
/// from
/// the old one; a new plan, its facts edited; what is refused.
class UploadDialogueTest {
    private static final Instant NOW = Instant.parse("2026-03-04T02:00:00Z");

    private final MemoryNotes notes = new MemoryNotes(() -> NOW, 500);
    private final MemoryFeedbackLog feedback = new MemoryFeedbackLog(() -> NOW);
    private final Office office = new Office(
            Drawers.inMemory(() -> NOW, notes, feedback),
            new Rules(Set.of(new Person("telegram", "5")), Access.OPEN, Duration.ofDays(90), Rules.USUAL_ZONE),
            () -> NOW,
            () -> 0);

    private Conversations listener(HeldPlans plans) {
        HeldPlans.Worked worked = plans.worked(() -> NOW);
        return new Conversations(
                worked.collection(),
                () -> NOW,
                notes,
                feedback,
                Pace.unlimited(),
                office,
                Optional.of(new Workbench(worked.admin(), Runnable::run)));
    }

    /// The district's plan as it might be changed: another lead, a higher target, a section less.
    private static byte[] laterText(Path home) throws IOException {
        String held = Files.readString(home.resolve("plans").resolve("xixia-2021.txt"));
        String later = held.replace("牵头部门: 卫健局、老干部服务中心、民政局、科协", "牵头部门: 民政局、卫健局")
                .replaceFirst("达到\\s*1[0-9](?:\\.[0-9]+)?\\s*%", "达到20%");
        assertThat(later).isNotEqualTo(held);
        return later.getBytes(StandardCharsets.UTF_8);
    }

    private static final String NEW_PLAN = """
            青山市数字乡村建设行动方案

            为推进数字乡村建设，制定本方案。
            一、总体要求
            到2027年，行政村5G网络通达率达到95%。
            二、重点任务
            （一）完善信息基础设施
            推进农村光纤网络提速升级。
            牵头单位：市工业和信息化局；配合单位：市农业农村局
            （二）发展智慧农业
            建设数字农田示范区10个。
            牵头单位：市农业农村局
            """;

    @Test
    void anAdminAddsPlansInTheChat(@TempDir Path home) throws IOException {
        try (var scene = new Scene(home, this::listener)) {
            Speaker chen = scene.api().person(5, "陈主任").alone();
            Speaker wang = scene.api().person(7, "王芳").alone();
            byte[] later = laterText(home);

            scene.sends(wang, "西夏区方案.txt", later, "");
            scene.sends(chen, "西夏区方案（新）.txt", later, "");
            scene.presses(chen, "查看全部变化");
            scene.says(chen, "西夏区老年人科学素质提升行动由谁牵头？");
            scene.presses(chen, scene.messageWith("阅读报告"), "发布");
            scene.says(wang, "西夏区老年人科学素质提升行动由谁牵头？");
            scene.says(wang, "/undo");
            scene.says(chen, "/undo");
            scene.says(wang, "西夏区老年人科学素质提升行动由谁牵头？");
            scene.sends(chen, "../../数字乡村.txt", NEW_PLAN.getBytes(StandardCharsets.UTF_8), "");
            scene.presses(chen, "编辑标题与层级");
            scene.presses(chen, "市级");
            scene.says(chen, "/drafts");
            scene.presses(chen, scene.messageWith("层级：市级"), "发布");
            scene.says(wang, "智慧农业谁牵头？");
            scene.says(chen, "/remove 青山");
            scene.presses(chen, "移除");
            scene.says(wang, "智慧农业谁牵头？");
            scene.presses(chen, scene.messageWith("已移除"), "撤销");
            scene.says(wang, "智慧农业谁牵头？");
            scene.says(chen, "/reindex");
            scene.sends(chen, "坏.docx", new byte[] {'P', 'K', 3, 4, 0, 0, 1}, "");
            scene.sends(chen, "数字乡村（二）.txt", NEW_PLAN.replace("95%", "98%").getBytes(StandardCharsets.UTF_8), "");
            scene.presses(chen, "放弃");
            scene.presses(chen, scene.messageWith("98%"), "发布");
            scene.says(chen, "/audit");
            scene.assertReadsLike("upload-dialogue.txt");
            try (Stream<Path> kept = Files.walk(home)) {
                assertThat(kept.filter(file -> file.toString().contains("坏"))).isEmpty();
            }
        } finally {
            office.close();
        }
    }
}
