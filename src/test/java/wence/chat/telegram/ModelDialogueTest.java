package wence.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.answer.model.Reaction;
import wence.answer.model.StandIn;
import wence.app.HeldPlans;
import wence.chat.Conversations;
import wence.chat.telegram.botapi.BotApi;
import wence.chat.telegram.botapi.Chat;
import wence.chat.telegram.botapi.Speaker;

/// Chats in which a language model writes some of the answers, with each state of them that
/// people see.
class ModelDialogueTest {
    private static final String WRITING = "正在整理回答";

    private final AtomicReference<BotApi> api = new AtomicReference<>();

    /// What the model writes next: piece by piece, each as soon as people see what it waits for.
    private final AtomicReference<List<Piece>> script = new AtomicReference<>(List.of());

    /// How much had happened when the script was written.
    private final AtomicInteger before = new AtomicInteger();

    /// A piece of what the model writes.
    ///
    /// @param seen what people see before it comes, of what the bot says from when on the script
    ///     was written
    /// @param text empty when the line is cut instead
    private record Piece(String seen, String text) {}

    private Reaction reaction(StandIn.Request request) {
        List<Piece> pieces = script.getAndSet(List.of());
        return new Reaction.Drip(
                new AbstractList<>() {
                    @Override
                    public String get(int at) {
                        Piece piece = pieces.get(at);
                        awaitSeen(piece.seen());
                        if (piece.text().isEmpty()) {
                            throw new IllegalStateException("cut on purpose");
                        }
                        return piece.text();
                    }

                    @Override
                    public int size() {
                        return pieces.size();
                    }
                },
                Duration.ZERO);
    }

    private void awaitSeen(String part) {
        api.get()
                .await(
                        part,
                        it -> it.happenings().stream()
                                .skip(before.get())
                                .flatMap(happening -> happening.shown().stream())
                                .anyMatch(shown -> shown.text().contains(part)),
                        RunningBot.SOON);
    }

    private void awaitLast(String end) {
        api.get().await(end, it -> it.messages().getLast().text().endsWith(end), RunningBot.SOON);
    }

    private void writes(Piece... pieces) {
        before.set(api.get().happenings().size());
        script.set(List.of(pieces));
    }

    @Test
    void officialsSeeAnswersGrow(@TempDir Path home) throws IOException {
        try (StandIn model = StandIn.answering(this::reaction);
                var scene = new Scene(home, plans -> listening(plans, model))) {
            api.set(scene.api());
            Speaker wang = scene.api().person(7, "王芳").alone();
            writes(
                    new Piece(WRITING, "好的！方案提出，扩大流动科技馆、科普大篷车、农村中学科技馆和数字科技馆的服务覆盖面[2]。到20"),
                    new Piece("服务覆盖面。 [1]", "30年建成20个社区科技馆[4]。方案"),
                    new Piece("社区科技馆。” [2]", "提出，“提升线上科普服务体验”[3]。希"),
                    new Piece("体验”。 [3]", "望对您有帮助！"));
            scene.says(wang, "西夏区科技馆怎么服务基层？");
            int answer = scene.last().id();
            scene.presses(wang, "原文 2");
            writes(new Piece("还在整理", "{\"intent\":\"lead\",\"items\":[],\"search\":\"\"}"));
            scene.replies(wang, answer, "由谁牵头？");
            scene.presses(wang, scene.messageWith("语言模型撰写"), "👎");
            scene.presses(wang, "没找到");
            writes(new Piece(WRITING, "方案提出，引导优质科普资源向基层下沉,更好服务基层社会治理[1]。推"), new Piece("引导优质科普资源向基层下沉,更好服务基层社会治理", ""));
            scene.says(wang, "宁夏科技馆怎么服务基层？");
            writes(
                    new Piece("Working on the answer", "“扩大流动科技馆、科普大篷车、农村中学科技馆和数字科技馆的服务覆盖面”[2]. The"),
                    new Piece("More is coming", " plan is a great success."));
            scene.says(wang, "how do science museums in Xixia serve the grassroots");
            writes(
                    new Piece(WRITING, "重点是提升老年人信息素养和健康素养[1]。每年开展为老年人提供健康科普服务不少于10"),
                    new Piece("1", "场次[6]。牵头部门是卫健局、老干部服务中心、民政局、科协[12]。"));
            scene.says(wang, "西夏区老年人科学素质提升行动由谁牵头？");
            scene.says(wang, "概括一下");
            writes(
                    new Piece(
                            "还在整理",
                            "好的，{\"intent\":\"lead\",\"plans\":[],\"items\":[\"青少年科学素质提升行动\"],\"search\":\"详见 http://example.com\"}"));
            scene.says(wang, "娃娃们的科技课归谁管");
            scene.presses(wang, "青少年科学素质提升行动由谁牵头？");

            scene.api().withoutPrivacyMode();
            Chat group = scene.api().supergroup(-1001, "西夏区科普工作群");
            Speaker wangInGroup = scene.api().person(7, "王芳").in(group);
            Speaker liInGroup = scene.api().person(8, "李强").in(group);
            writes(
                    new Piece(WRITING, "方案提出，扩大流动科技馆、科普大篷车、农村中学科技馆和数字科技馆的服务覆盖面[2]。引"),
                    new Piece("农业农村和水务局", "导优质科普资源向基层下沉[1]。以"),
                    new Piece("下沉。 [2]", "上供参考。"));
            wangInGroup.says("@wence_bot 西夏区科技馆怎么服务基层？");
            awaitLast("还在整理……");
            scene.says(liInGroup, "@wence_bot 西夏区农民科学素质提升行动由谁牵头？");
            awaitSeen("同时找到的条款：");
            scene.settle();
            assertThat(scene.turns()).isEqualTo(12);
            scene.assertReadsLike("model-dialogue.txt");
        }
    }

    private static Conversations listening(HeldPlans plans, StandIn model) {
        return new Conversations(plans.modelled(model), plans.lookup(), InstantSource.system());
    }
}
