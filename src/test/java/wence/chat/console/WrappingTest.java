package wence.chat.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wence.chat.ReplyLines.ReplyLine;
import wence.chat.Run;

class WrappingTest {
    private static String wrapped(int indent, String text, int columns) {
        return Wrapping.wrap(new ReplyLine(indent, indent, List.of(new Run(text, Run.Weight.PLAIN))), columns).stream()
                .map(StyledLine::text)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aChineseCharacterTakesTwoColumns() {
        assertThat(wrapped(0, "老年人科学素质提升行动由谁牵头", 20)).isEqualTo("""
                老年人科学素质提升行
                动由谁牵头""");
    }

    @Test
    void noLineBeginsWithAClosingMarkOrEndsWithAnOpeningOne() {
        assertThat(wrapped(0, "一二三四五六七八九十，一二三四五六七八“九十”", 20)).isEqualTo("""
                一二三四五六七八九
                十，一二三四五六七八
                “九十”""");
    }

    @Test
    void wordsAndNumbersStayWhole() {
        assertThat(wrapped(0, "到2025年达到11.5%以上 who leads the elderly action", 18))
                .isEqualTo("""
                到2025年达到11.5%
                以上 who leads the
                elderly action""");
    }

    @Test
    void aWordLongerThanALineIsCut() {
        assertThat(wrapped(0, "abcdefghijklmnopqrstuvwxyz", 20)).isEqualTo("""
                abcdefghijklmnopqrst
                uvwxyz""");
    }

    @Test
    void whatContinuesALineStandsUnderItsIndent() {
        assertThat(wrapped(4, "“牵头部门：卫健局、老干部服务中心、民政局”", 26)).isEqualTo("""
                |    “牵头部门：卫健局、老
                |    干部服务中心、民政局”""".replace("|", ""));
    }

    @Test
    void whatContinuesANumberedLineHangsUnderItsWords() {
        var line = new ReplyLine(0, 4, List.of(new Run("[1] 某某区实施方案 › 二、提升行动", Run.Weight.PLAIN)));
        assertThat(Wrapping.wrap(line, 20).stream().map(StyledLine::text).toList())
                .containsExactly("[1] 某某区实施方案 ›", "    二、提升行动");
    }

    @Test
    void marksOverAndJoinedToACharacterStayWithIt() {
        assertThat(wrapped(0, "e\u0301".repeat(21), 20)).isEqualTo("e\u0301".repeat(20) + "\ne\u0301");
    }

    @Test
    void withoutAWidthLinesStayWhole() {
        assertThat(wrapped(2, "长".repeat(500), 0)).isEqualTo("  " + "长".repeat(500));
    }
}
