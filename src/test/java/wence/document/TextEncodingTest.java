package wence.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextEncodingTest {
    private static DocumentText read(byte[] bytes) {
        return ((DocumentReading.Text) new AnyReader().read(bytes)).document();
    }

    private static String reason(byte[] bytes) {
        return ((DocumentReading.Unreadable) new AnyReader().read(bytes)).reason();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030", "GBK"})
    void aChineseTextIsReadInEveryEncodingOfItsOffices(String encoding) {
        String text = "一、总体要求\r\n坚持以人民为中心，牵头单位：县科协。\r\n";
        assertThat(read(text.getBytes(Charset.forName(encoding))).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "Big5", "GB18030"})
    void traditionalCharactersAreReadToo(String encoding) {
        String text = "為貫徹落實國家關於科學素質的要求，結合本地實際，制定本方案。";
        assertThat(read(text.getBytes(Charset.forName(encoding))).text()).isEqualTo(text);
    }

    @Test
    void theEncodingIsSaidUnlessItIsTheOneThatIsKept() {
        String text = "一、总体要求";
        assertThat(read(text.getBytes(Charset.forName("GBK"))).notes()).containsExactly("格式：文本（GB18030）。");
        assertThat(read(text.getBytes(Charset.forName("GBK"))).ending()).isEqualTo(".txt");
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).notes()).isEmpty();
    }

    @Test
    void bytesThatAreNoTextInAnyEncodingAreRefusedWithThePlace() {
        byte[] noise = new byte[400];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 37 + 128);
        }
        assertThat(reason(noise)).contains("UTF-8", "字节");
    }

    @Test
    void aGoodTextWithOneBrokenByteIsRefusedWithThePlace() {
        byte[] bytes = "一、总体要求，坚持以人民为中心".getBytes(StandardCharsets.UTF_8);
        bytes[12] = (byte) 0xFF;
        assertThat(reason(bytes)).startsWith("文件不是 UTF-8 编码：第 1 行、字节 12 处");
    }

    @Test
    void formFeedsArePages() {
        DocumentText document = read("一页\f二页\n\f三页".getBytes(StandardCharsets.UTF_8));
        assertThat(document.pages()).isEqualTo(3);
        assertThat(read("无页".getBytes(StandardCharsets.UTF_8)).pages()).isZero();
    }
}
