package wence.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.chat.telegram.botapi.Chat;
import wence.chat.telegram.botapi.Speaker;

class GroupDialogueTest {
    @Test
    void threeColleaguesAskInOneGroup(@TempDir Path home) {
        try (var scene = new Scene(home)) {
            scene.api().withoutPrivacyMode();
            Chat group = scene.api().supergroup(-1001, "西夏区科普工作群");
            Speaker wang = scene.api().person(7, "王芳").in(group);
            Speaker li = scene.api().person(8, "李强").in(group);
            Speaker zhao = scene.api().person(9, "赵敏").in(group);
            scene.saysToOthers(wang, "大家早，今天核对责任分工。");
            scene.says(wang, "/scope@wence_bot 西夏区");
            scene.says(wang, "@wence_bot 老年人科学素质提升行动由谁牵头？");
            int elderly = scene.last().id();
            scene.says(li, "@wence_bot 农民科学素质提升行动由谁牵头？");
            int farmers = scene.last().id();
            scene.says(wang, "@wence_bot 那配合部门呢？");
            scene.says(li, "@wence_bot 那配合部门呢？");
            scene.replies(zhao, elderly, "有哪些举措？");
            scene.replies(zhao, farmers, "配合部门有哪些？");
            scene.saysToOthers(li, "科协的工作不少。");
            scene.says(li, "@wence_bot 科协牵头哪些工作？");
            scene.presses(zhao, "原文 1");
            scene.says(zhao, "/targets@wence_bot");
            scene.presses(zhao, "下一页");
            scene.says(wang, "/search@wence_bot 科普基地");
            scene.says(wang, "@wence_bot 到2025年公民具备科学素质的比例达到多少？");
            scene.saysToOthers(zhao, "@other_bot 天气如何？");
            scene.saysToOthers(zhao, "/weather@other_bot");
            scene.says(zhao, "@wence_bot 谁牵头？");
            scene.says(zhao, "@wence_bot 第二个");
            scene.says(li, "@wence_bot 教育局配合哪些工作？");
            scene.says(wang, "@wence_bot 进度安排分几个阶段？");
            scene.says(wang, "@wence_bot 保障措施有哪些？");
            scene.says(li, "/ask@wence_bot 产业工人科学素质提升行动由谁牵头？");
            scene.replies(wang, scene.last().id(), "那配合部门呢？");
            int question = wang.says("青少年科学素质提升行动谁牵头？");
            scene.replies(zhao, question, "@wence_bot");
            scene.says(li, "@wence_bot 量子计算机由谁采购？");
            scene.says(li, "@wence_bot who leads the elderly action");
            scene.says(zhao, "/duties@wence_bot 文旅局");
            scene.says(wang, "/scope@wence_bot 全部");
            scene.says(wang, "@wence_bot 谢谢，再见");
            assertThat(scene.turns()).isEqualTo(26);
            scene.assertReadsLike("group-dialogue.txt");
        }
    }
}
