package wence.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wence.plan.Plan;

/// What every messaging platform must do. Each platform's test implements it.
public interface PlatformContract {
    /// The platform with one person at it; what the person says goes to the listener.
    Stage stage(Listener listener);

    /// One person at a platform.
    interface Stage {
        void says(String text);

        /// Chooses what stands at this number among the buttons of the last reply, from 1.
        void chooses(int number);

        /// All that the person reads when everything said has been replied to, from the first message on; in the order
        /// in which it came, without markup.
        String seen();
    }

    /// Remembers what it heard and says what it is told to.
    final class Script implements Listener {
        final List<String> heard = new ArrayList<>();
        private final Function<String, List<Reply>> replies;

        Script(Function<String, List<Reply>> replies) {
            this.replies = replies;
        }

        @Override
        public synchronized void hear(Message message, Delivery delivery) {
            if (message.content() instanceof Message.Words words
                    && !words.text().startsWith("/")) {
                heard.add(words.text());
                delivery.working();
                replies.apply(words.text()).forEach(delivery::send);
            }
        }

        @Override
        public List<Offer> offers(Message message, int max) {
            return List.of();
        }
    }

    private static Script saying(Reply reply) {
        return new Script(words -> List.of(reply));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }

    @Test
    default void whatIsSaidIsHeardAsSaid() {
        var script = saying(Reply.line("好"));
        List<String> said = List.of(
                "老年人科学素质提升行动由谁牵头？", "who leads? \"a\" 'b' \\c !1 $x `y`", "𠮷野家 👩‍👧 é", "AND + - ( * ? <b>&amp;");
        Stage stage = stage(script);
        said.forEach(stage::says);
        stage.seen();
        assertThat(script.heard).isEqualTo(said);
    }

    @Test
    default void aLongReplyArrivesWhole() {
        List<Block> blocks = IntStream.rangeClosed(1, 300)
                .<Block>mapToObj(i -> new Block.Text(
                        i % 3, List.of(Run.plain("第" + i + "行："), Run.strong("这一行很长，".repeat(10))), List.of(i)))
                .toList();
        Stage stage = stage(saying(new Reply(blocks)));
        stage.says("长");
        String expected = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> "第" + i + "行：" + "这一行很长，".repeat(10) + "[" + i + "]")
                .collect(Collectors.joining());
        assertThat(withoutBlanks(stage.seen())).contains(expected);
    }

    @Test
    default void oneParagraphThatIsTooLongArrivesWhole() {
        String paragraph =
                IntStream.rangeClosed(1, 2000).mapToObj(i -> i + "句。").collect(Collectors.joining());
        Stage stage = stage(saying(new Reply(List.of(new Block.Passage(List.of(Run.plain(paragraph)))))));
        stage.says("长");
        assertThat(withoutBlanks(stage.seen())).contains(paragraph);
    }

    @Test
    default void repliesComeInTheOrderOfTheMessages() {
        Stage stage = stage(new Script(words -> List.of(Reply.line(words + "·一"), Reply.line(words + "·二"))));
        IntStream.rangeClosed(1, 10).forEach(i -> stage.says("问" + i));
        String seen = stage.seen();
        int at = 0;
        for (int i = 1; i <= 10; i++) {
            for (String part : List.of("·一", "·二")) {
                at = seen.indexOf("问" + i + part, at);
                assertThat(at)
                        .as("reply %s to message %d, in its order", part, i)
                        .isNotNegative();
            }
        }
    }

    @Test
    default void aChoiceCanBeReached() {
        var plans = List.of(TestPlans.district(), TestPlans.region());
        var conversations = new Conversations(
                new FakeAnswerer(plans.toArray(Plan[]::new)),
                MemoryLookup.of(plans),
                () -> Instant.parse("2026-03-01T08:00:00Z"));
        Stage stage = stage(conversations);
        stage.says("谁牵头？");
        stage.chooses(1);
        stage.chooses(1);
        assertThat(withoutBlanks(stage.seen())).containsSubsequence("指哪一项行动？", "牵头：卫健局、科协[1]", "配合：民政局、科技局[1]");
    }

    @Test
    default void aCitationIsSeenWithItsPlaceItsQuotationAndItsNote() {
        var quotation = new Block.Quotation(
                1,
                List.of("某方案", "二、行动", "（四）老年人行动"),
                List.of(Run.plain("牵头部门："), Run.strong("<卫健局>"), Run.plain(" & 民政局")),
                "（原文次序有误，已按编号复位）",
                new Button("原文", new Action.Open(1)));
        Stage stage = stage(saying(new Reply(List.of(quotation))));
        stage.says("引文");
        assertThat(withoutBlanks(stage.seen()))
                .containsSubsequence("某方案", "二、行动", "（四）老年人行动", "牵头部门：<卫健局>&民政局", "（原文次序有误，已按编号复位）");
    }

    @Test
    default void wideAndJoinedCharactersAreIntact() {
        String wide = "𠮷𪚥龘、ｆｕｌｌ、é、👩‍👧‍👦、한국어、ไทย、".repeat(20);
        Stage stage = stage(saying(Reply.line(wide)));
        stage.says("宽");
        assertThat(withoutBlanks(stage.seen())).contains(wide);
    }

    @Test
    default void whatATerminalWouldObeyIsHarmless() {
        String hostile = "前\u001b]0;title\u0007\u001b[2J\u0000\u009b31m\u202e后\ud800尾\udc00";
        Stage stage = stage(saying(Reply.line(hostile)));
        stage.says("坏");
        String seen = stage.seen();
        assertThat(seen).contains("前").contains("后").contains("尾");
        assertThat(seen.codePoints()
                        .filter(c -> c != '\n' && c != '\r')
                        .filter(c -> Character.getType(c) == Character.CONTROL
                                || Character.getType(c) == Character.SURROGATE
                                || c == 0x202e)
                        .toArray())
                .isEmpty();
    }

    @Test
    default void aReplyInAnothersPlaceIsSeen() {
        var listener = new Listener() {
            @Override
            public void hear(Message message, Delivery delivery) {
                String sent = delivery.send(Reply.line("正在查……"));
                delivery.replace(sent, Reply.line("查到了。"));
            }

            @Override
            public List<Offer> offers(Message message, int max) {
                return List.of();
            }
        };
        Stage stage = stage(listener);
        stage.says("查");
        assertThat(stage.seen()).contains("查到了。");
    }
}
