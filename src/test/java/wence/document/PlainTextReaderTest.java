package wence.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainTextReaderTest {
    private static DocumentReading read(byte[] bytes) {
        return new PlainTextReader().read(bytes);
    }

    private static String reason(byte[] bytes) {
        return ((DocumentReading.Unreadable) read(bytes)).reason();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、总体要求\r\n（一）𠮷林\u0007", "\uFEFF有字节序标记", "a"})
    void aTextIsWhatTheFileHoldsToTheLastCharacter(String text) {
        assertThat(read(utf8(text))).isEqualTo(new DocumentReading.Text(new DocumentText(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ningxia-2021", "xixia-2021"})
    void thePlansThatAreHeldCanBeRead(String id) throws IOException {
        Path file = Path.of("index/plans/" + id + ".txt");
        assertThat(read(Files.readAllBytes(file)))
                .isEqualTo(new DocumentReading.Text(new DocumentText(Files.readString(file))));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(reason(new byte[0])).isEqualTo("文件是空的；请检查文件是否完整。");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\n", "\uFEFF", "\u3000\t\r\n\u200B"})
    void aBlankFileIsRefused(String text) {
        assertThat(reason(utf8(text))).isEqualTo("文件里没有文字，只有空白；请检查文件是否完整。");
    }

    @Test
    void anotherEncodingIsRefusedWithThePlace() throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(utf8("一、总\n二、"));
        bytes.write("好".getBytes(Charset.forName("GB18030")));
        assertThat(reason(bytes.toByteArray()))
                .isEqualTo("文件不是 UTF-8 编码：第 2 行、字节 16 处（从 0 数起）不合 UTF-8；请用“另存为”选 UTF-8 编码后再试。");
    }

    @Test
    void aCharacterThatIsCutAtTheEndIsRefused() {
        byte[] cut = Arrays.copyOf(utf8("总体"), 5);
        assertThat(reason(cut)).contains("第 1 行、字节 3 处");
    }

    @Test
    void aLoneSurrogateIsNotUtf8() {
        assertThat(reason(new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80}))
                .contains("字节 1 处");
    }

    @Test
    void otherFormatsAreNamed() {
        assertThat(reason("总体".getBytes(StandardCharsets.UTF_16))).startsWith("文件是 UTF-16 编码");
        assertThat(reason(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0})).startsWith("文件是 UTF-16 编码");
        assertThat(reason(utf8("%PDF-1.7 ..."))).startsWith("文件是 PDF");
        assertThat(reason(utf8("PK\u0003\u0004..."))).startsWith("文件是 Word、OFD 或压缩文件");
        assertThat(reason(utf8("一、总\u0000体"))).startsWith("文件不是纯文本：字节 9 处");
    }

    @Test
    void aFileOverTheSizeIsRefused() {
        byte[] large = utf8("a".repeat(PlainTextReader.MAX_BYTES));
        assertThat(read(large)).isInstanceOf(DocumentReading.Text.class);
        assertThat(reason(utf8("a".repeat(PlainTextReader.MAX_BYTES + 1)))).startsWith("文件超过 16 MB");
    }
}
