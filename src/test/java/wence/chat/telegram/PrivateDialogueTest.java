package wence.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.chat.telegram.botapi.Speaker;

class PrivateDialogueTest {
    @Test
    void oneOfficialAsksForAnHour(@TempDir Path home) {
        try (var scene = new Scene(home)) {
            Speaker wang = scene.api().person(7, "王芳").alone();
            scene.says(wang, "/start");
            scene.says(wang, "西夏区老年人科学素质提升行动由谁牵头？");
            int lead = scene.last().id();
            scene.says(wang, "那配合部门呢？");
            scene.presses(wang, "原文");
            scene.says(wang, "/scope 西夏区");
            scene.says(wang, "农民科学素质提升行动由谁牵头？");
            scene.says(wang, "有哪些举措？");
            scene.says(wang, "教育局牵头哪些工作？");
            scene.presses(wang, "相关指标");
            scene.says(wang, "到2025年公民具备科学素质的比例达到多少？");
            scene.replies(wang, lead, "配合部门有哪些？");
            scene.says(wang, "/dutys");
            scene.says(wang, "第一个");
            scene.presses(wang, "下一页");
            scene.says(wang, "/targets 万人次");
            scene.says(wang, "/search 流动科技馆");
            scene.says(wang, "谁牵头？");
            scene.says(wang, "1");
            scene.says(wang, "科技创新学院的招生计划是什么？");
            scene.says(wang, "进度安排分几个阶段？");
            scene.says(wang, "产业工人行动由谁牵头？");
            scene.presses(wang, "另一方案");
            scene.presses(wang, "下一条");
            scene.says(wang, "西夏区科普经费谁保障？");
            scene.presses(wang, "👎");
            scene.presses(wang, "没找到");
            scene.says(wang, "who leads the elderly action");
            scene.says(wang, "/compare 老年人科学素质提升行动");
            scene.says(wang, "/scope 全部");
            scene.says(wang, "/plans");
            scene.says(wang, "/help");
            scene.says(wang, "/about");
            assertThat(scene.turns()).isEqualTo(32);
            scene.assertReadsLike("private-dialogue.txt");
        }
    }
}
