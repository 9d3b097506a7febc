package wence.chat.telegram.botapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HtmlReadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            中<abc                    | Unclosed start tag at byte offset 3
            中<br>                    | Unsupported start tag "br" at byte offset 3
            a < b                     | Unsupported start tag "" at byte offset 2
            <b/>                      | Unsupported start tag "b/" at byte offset 0
            <p>x</p>                  | Unsupported start tag "p" at byte offset 0
            <i =x>a</i>               | Empty attribute name in the tag "i" at byte offset 0
            <i x =                    | Unclosed start tag "i" at byte offset 0
            <i x = a,b>               | Unexpected end of name token at byte offset 7
            <i x="&lt;>               | Unclosed start tag at byte offset 0
            x</b>                     | Unexpected end tag at byte offset 1
            <b>中</b                  | Unclosed end tag at byte offset 6
            <b>中</i>                 | Unmatched end tag at byte offset 6, expected "</b>", found "</i>"
            <b>x                      | Can't find end tag corresponding to start tag "b"
            <b><i>x</i>               | Can't find end tag corresponding to start tag "b"
            <span>x</span>            | Tag "span" must have class "tg-spoiler" at byte offset 0
            <tg-emoji emoji-id="x">y</tg-emoji> | Invalid custom emoji identifier specified
            """)
    void isRefusedInTelegramsWords(String html, String why) {
        assertThatThrownBy(() -> new HtmlReading(html).read()).hasMessage("Bad Request: can't parse entities: " + why);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            牵头<b>部门</b>                          | 牵头部门           | bold 2-4
            <strong>a</strong><em>b</em>             | ab                 | bold 0-1, italic 1-2
            <u>a</u><ins>b</ins>                     | ab                 | underline 0-1, underline 1-2
            <s>a</s><strike>b</strike><del>c</del>   | abc                | strikethrough 0-1, strikethrough 1-2, strikethrough 2-3
            <tg-spoiler>a</tg-spoiler>               | a                  | spoiler 0-1
            <span class="tg-spoiler">a</span>        | a                  | spoiler 0-1
            <B>a</B>                                 | a                  | bold 0-1
            <b>a</>                                  | a                  | bold 0-1
            <b>𠮷</b>x                               | 𠮷x                | bold 0-2
            <b></b>x                                 | x                  |
            <a href="https://a.b/?x=1&amp;y=2">t</a> | t                  | text_link 0-1 https://a.b/?x=1&y=2
            <a>t</a>                                 | t                  |
            <code>a</code>                           | a                  | code 0-1
            <pre>a</pre>                             | a                  | pre 0-1
            <pre><code class="language-java">a</code></pre> | a           | pre 0-1 java
            <blockquote>a</blockquote>               | a                  | blockquote 0-1
            <blockquote expandable>a</blockquote>    | a                  | expandable_blockquote 0-1
            <blockquote expandable="">a<b>c</b></blockquote> | ac         | bold 1-2, expandable_blockquote 0-2
            <tg-emoji emoji-id="5368">👍</tg-emoji>  | 👍                 | custom_emoji 0-2 5368
            &lt;&gt;&amp;&quot;&#20108;&#x4e8c;      | <>&"二二           |
            &nbsp;&laquo; a & b                      | &nbsp;&laquo; a & b |
            """)
    void becomesATextAndItsEntities(String html, String text, String entities) {
        Formatted read = new HtmlReading(html).read();
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.entities().stream()
                        .map(e -> "%s %d-%d %s"
                                .formatted(e.type(), e.offset(), e.end(), e.detail())
                                .strip())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(entities == null ? "" : entities);
    }

    @Test
    void longNonsenseIsReadInTime() {
        String deep = "<b>".repeat(20_000) + "x" + "</b>".repeat(20_000);
        assertThat(new HtmlReading(deep).read().text()).isEqualTo("x");
    }
}
