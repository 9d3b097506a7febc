package wence.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wence.chat.Action;
import wence.chat.Block;
import wence.chat.Button;
import wence.chat.Reply;
import wence.chat.Run;

class RenderingTest {
    private static final Button ORIGINAL = new Button("原文", new Action.Open(1));

    private static Run plain(String text) {
        return new Run(text, Run.Weight.PLAIN);
    }

    private static Run strong(String text) {
        return new Run(text, Run.Weight.STRONG);
    }

    private static Block text(int indent, List<Integer> marks, Run... runs) {
        return new Block.Text(indent, List.of(runs), marks);
    }

    private static Block quotation(int number, Run... quote) {
        return new Block.Quotation(number, List.of("某方案", "二、行动"), List.of(quote), "", ORIGINAL);
    }

    private static List<String> html(Block... blocks) {
        return Rendering.of(new Reply(List.of(blocks))).stream()
                .map(Rendering.Text::html)
                .toList();
    }

    @Test
    void anAnswerStandsAboveItsCitations() {
        assertThat(html(
                        text(0, List.of(), plain("某方案：")),
                        text(1, List.of(1, 2), plain("牵头："), strong("卫健局")),
                        quotation(1, plain("牵头部门："), strong("卫健局")),
                        quotation(2, plain("配合部门：科协"))))
                .containsExactly("""
                        某方案：
                          牵头：<b>卫健局</b> [1][2]

                        [1] 某方案 › 二、行动
                        <blockquote expandable>“牵头部门：<b>卫健局</b>”</blockquote>
                        [2] 某方案 › 二、行动
                        <blockquote expandable>“配合部门：科协”</blockquote>""");
    }

    @Test
    void whatLooksLikeMarkupIsShownAsWritten() {
        assertThat(html(text(0, List.of(), plain("<b>&amp;</b>"), strong("a<b"))))
                .containsExactly("&lt;b&gt;&amp;amp;&lt;/b&gt;<b>a&lt;b</b>");
    }

    @Test
    void citationsAreNotCutWhenTheyFitIntoAMessage() {
        String long1 = "甲".repeat(3000);
        String long2 = "乙".repeat(3000);
        List<String> messages =
                html(text(0, List.of(1), plain("答")), quotation(1, plain(long1)), quotation(2, plain(long2)));
        assertThat(messages)
                .containsExactly(
                        "答 [1]\n\n[1] 某方案 › 二、行动\n<blockquote expandable>“" + long1 + "”</blockquote>",
                        "[2] 某方案 › 二、行动\n<blockquote expandable>“" + long2 + "”</blockquote>");
    }

    @Test
    void aCitationThatIsLongerThanAMessageIsCutAfterASentence() {
        String sentence = "这是一句话，讲一件事。";
        List<String> messages = html(quotation(1, plain(sentence.repeat(500))));
        assertThat(messages).hasSize(2);
        assertThat(messages.getFirst()).startsWith("[1] 某方案").endsWith("讲一件事。</blockquote>");
        assertThat(messages.getLast())
                .startsWith("<blockquote expandable>这是一句话")
                .endsWith("讲一件事。”</blockquote>");
    }

    @Test
    void noMessageIsTooLongAndNothingIsLost() {
        for (int length : List.of(1, 4094, 4095, 4096, 4097, 8192, 20_000)) {
            String text = "字".repeat(length);
            var texts = Rendering.of(new Reply(List.of(text(0, List.of(), plain(text)))));
            assertThat(texts)
                    .allMatch(it -> it.plain().length() <= 4096)
                    .allMatch(it -> it.html().equals(it.plain()));
            assertThat(texts.stream().map(Rendering.Text::plain).collect(Collectors.joining()))
                    .isEqualTo(text);
        }
    }

    @Test
    void charactersAreNotCutInTheMiddle() {
        for (String character : List.of("𠮷", "👩‍👧‍👦", "e\u0301")) {
            for (int before = 0; before < 12; before++) {
                String text = "a".repeat(before) + character.repeat(4096 / character.length() + 10);
                var texts = Rendering.of(new Reply(List.of(text(0, List.of(), plain(text)))));
                assertThat(texts).hasSize(2);
                assertThat(texts.getLast().plain()).startsWith(character);
                assertThat(texts.getFirst().plain() + texts.getLast().plain()).isEqualTo(text);
            }
        }
    }

    @Test
    void aMessageHasFewerThanAHundredPiecesOfMarkup() {
        var runs = new ArrayList<Run>();
        IntStream.range(0, 500).forEach(i -> {
            runs.add(plain("、"));
            runs.add(strong("局" + i));
        });
        var texts = Rendering.of(new Reply(List.of(new Block.Quotation(1, List.of("方案"), runs, "", ORIGINAL))));
        assertThat(texts).allMatch(text -> text.html().split("<b>", -1).length + 1 < 100);
        assertThat(texts.stream().map(Rendering.Text::plain).collect(Collectors.joining()))
                .isEqualTo("[1] 方案\n“" + Run.text(runs) + "”");
    }

    @Test
    void aReplyWithoutWordsIsStillAMessage() {
        assertThat(html()).containsExactly("……");
        assertThat(html(text(0, List.of(), plain("  ")))).containsExactly("……");
    }

    @Test
    void headingsStandApart() {
        assertThat(html(
                        new Block.Heading("某方案"),
                        new Block.Heading("二、行动（1/2）"),
                        new Block.Passage(List.of(plain("一段。"))),
                        new Block.Passage(List.of(plain("▶ "), strong("二段。")))))
                .containsExactly("""
                        <b>某方案</b>
                        <b>二、行动（1/2）</b>
                        一段。

                        ▶ <b>二段。</b>""");
    }

    @Test
    void aMillionCharactersOfNonsenseTakeLittleTime() {
        String nonsense = "<&>\"'。，\u0000\ud800𠮷 \n".repeat(80_000);
        var texts = Rendering.of(new Reply(List.of(text(0, List.of(), plain(nonsense)))));
        assertThat(texts)
                .allMatch(text -> text.plain().length() <= 4096 && !text.plain().contains("\u0000"));
    }

    @Test
    void buttonsStandInTheOrderOfTheBlocksShortOnesBesideEachOther() {
        var reply = new Reply(List.of(
                text(0, List.of(), plain("答")),
                quotation(1, plain("甲")),
                quotation(2, plain("乙")),
                new Block.Choices(List.of(
                        new Button("配合部门", new Action.Say("a")),
                        new Button("农民科学素质提升行动的那一项", new Action.Say("b")),
                        new Button("👍", new Action.Say("c")),
                        new Button("👎", new Action.Say("d"))))));
        assertThat(Keyboard.rows(reply).stream()
                        .map(row -> row.stream().map(Button::label).collect(Collectors.joining(" | "))))
                .containsExactly("原文 1 | 原文 2", "配合部门", "农民科学素质提升行动的那一项", "👍 | 👎");
    }

    @Test
    void thereAreNeverMoreButtonsThanTelegramTakes() {
        List<Button> many = IntStream.range(0, 300)
                .mapToObj(i -> new Button("选项" + i, new Action.Say("" + i)))
                .toList();
        assertThat(Keyboard.rows(new Reply(List.of(new Block.Choices(many)))).stream()
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(100);
    }
}
