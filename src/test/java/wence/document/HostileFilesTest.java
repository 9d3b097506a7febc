package wence.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Files that were made to hurt, or that broke on the way: each costs bounded time and gets a
/// sentence.
@Timeout(60)
final class HostileFilesTest {
    private static final String W = "<w:document xmlns:w=\"w\"><w:body>";

    private static String reason(byte[] bytes) {
        return switch (new AnyReader().read(bytes)) {
            case DocumentReading.Unreadable(String reason) -> reason;
            case DocumentReading.Text(DocumentText text) ->
                throw new AssertionError("was read: "
                        + text.text().substring(0, Math.min(100, text.text().length())));
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A package with one part of so many equal bytes, which is packed a thousand times.
    private static byte[] bomb(String part, String head, int megabytes) {
        var bytes = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) ' ');
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(utf8(head));
            for (int i = 0; i < megabytes; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void aZipBombIsStopped() {
        assertThat(reason(bomb("word/document.xml", W, 300)))
                .matches("压缩包里的 word/document.xml 解开后过大（已超过 \\d+ MB，压缩时只有 \\d+ KB），像是压缩炸弹，没有读取；请向来源核实。");
        assertThat(reason(bomb("OFD.xml", "<OFD>", 300))).contains("OFD.xml", "压缩炸弹");
    }

    @Test
    void aBombThatNoReaderOpensDoesNoHarm() {
        assertThat(reason(bomb("a.bin", "", 300))).isEqualTo("文件是压缩包，不能直接读取；请解压后逐份添加，然后再试。");
    }

    @Test
    void aPackageOfTooManyPartsIsRefused() {
        var zip = new SampleZip();
        for (int i = 0; i <= Limits.PACKAGE_PARTS; i++) {
            zip.with("p" + i, "");
        }
        assertThat(reason(zip.bytes())).startsWith("压缩包里有 20000 个以上的部件");
    }

    @Test
    void entitiesOfTheFilesOwnAreRefused() {
        String laughs =
                "<!DOCTYPE d [<!ENTITY a \"哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + "<d><p><r><t>&b;</t></r></p></d>";
        assertThat(reason(new SampleZip().with("word/document.xml", laughs).bytes()))
                .startsWith("文档部件 word/document.xml 带有自定义的 XML 实体（DOCTYPE），不安全，没有读取");
        String outside = "<!DOCTYPE d SYSTEM \"file:///etc/passwd\"><d/>";
        assertThat(reason(new SampleZip().with("OFD.xml", outside).bytes())).contains("OFD.xml", "DOCTYPE");
    }

    @Test
    void elementsNestedWithoutEndAreRefused() {
        assertThat(reason(new SampleZip()
                        .with("word/document.xml", "<a>".repeat(100_000))
                        .bytes()))
                .startsWith("文档部件 word/document.xml 的嵌套超过 90 层");
        String page = "<html><body>" + "<div>".repeat(200_000) + "深处的正文" + "</body></html>";
        assertThat(new AnyReader().read(utf8(page))).isNotNull();
    }

    @Test
    void brokenXmlIsNamedWithItsPlace() {
        assertThat(reason(new SampleZip()
                        .with("word/document.xml", W + "\n<w:p></w:q>")
                        .bytes()))
                .isEqualTo("文档部件 word/document.xml 已损坏（第 2 行处读不下去）；请重新下载，或用 Word、WPS 打开后另存一份再试。");
    }

    @Test
    void aPackageThatWasCutIsRefused() {
        byte[] whole = new SampleDocx().with("某区方案").bytes();
        assertThat(reason(Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo("压缩包已损坏：找不到结尾的部件目录，可能没有下载完整；请重新下载，或用 Word、WPS 打开后另存一份再试。");
    }

    @Test
    void whatIsNoPlanIsNamedWithWhatToDo() {
        assertThat(reason(utf8("{\\rtf1 文}"))).isEqualTo("文件是 RTF 文档，不能直接读取；请用 Word 或 WPS 打开后另存为 DOCX，然后再试。");
        assertThat(reason(utf8("<?xml version=\"1.0\"?><w:wordDocument/>"))).startsWith("文件是 XML 文件");
        assertThat(reason(utf8("MIME-Version: 1.0\nContent-Type: multipart/related")))
                .contains("MHT");
        assertThat(reason(utf8("Rar!\u001A"))).contains("解压");
        assertThat(reason(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}))
                .startsWith("文件是图片");
        assertThat(reason(new SampleZip().with("ppt/presentation.xml", "").bytes()))
                .contains("PPT");
        assertThat(reason(new SampleZip()
                        .with("mimetype", "")
                        .with("content.xml", "")
                        .bytes()))
                .contains("ODT");
    }

    @Test
    void theContainerOfOldOfficeFilesIsRefusedWhenItIsBroken() {
        byte[] bytes = new byte[4096];
        new Random(1).nextBytes(bytes);
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                bytes,
                0,
                8);
        assertThat(reason(bytes)).startsWith("DOC、XLS 或 WPS 文件已损坏");
    }

    /// A PDF of one page whose contents are the given stream.
    private static byte[] pdf(String dictionary, byte[] stream) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(utf8("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Length " + stream.length + dictionary + ">>\nstream\n"));
        bytes.writeBytes(stream);
        bytes.writeBytes(utf8("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"));
        return bytes.toByteArray();
    }

    private static byte[] deflated(byte[] bytes, int megabytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < megabytes; i++) {
                out.write(bytes);
            }
        }
        return packed.toByteArray();
    }

    @Test
    void aPdfStreamThatUnpacksWithoutEndIsStopped() throws IOException {
        byte[] bomb = deflated(new byte[1 << 20], 600);
        assertThat(reason(pdf("/Filter/FlateDecode", bomb))).contains("压缩炸弹");
        byte[] twice = deflated(bomb, 1);
        assertThat(reason(pdf("/Filter[/FlateDecode/FlateDecode]", twice))).contains("压缩炸弹");
    }

    @Test
    void aPdfBombInAnotherWrappingIsStoppedToo() throws IOException {
        String hex = HexFormat.of().formatHex(deflated(new byte[1 << 20], 300)) + ">";
        assertThat(reason(pdf("/Filter [ /ASCIIHexDecode /FlateDecode ]", utf8(hex))))
                .contains("压缩炸弹");
    }

    @Test
    void aPdfNestedWithoutEndIsReadOrRefused() {
        assertThat(reason(pdf("", utf8("[".repeat(1_000_000))))).endsWith("。");
        assertThat(reason(utf8("%PDF-1.4\n1 0 obj" + "<</A ".repeat(500_000)))).endsWith("。");
    }

    @Test
    void aPdfThatAsksForEndlessDrawingIsStopped() throws IOException {
        byte[] work = deflated(utf8("q Q\n".repeat(250_000)), 50);
        assertThat(reason(pdf("/Filter/FlateDecode", work))).startsWith("PDF 的绘制指令超过");
    }

    @Test
    void aDamagedPdfIsRefused() {
        assertThat(reason(utf8("%PDF-1.7\nnothing more"))).startsWith("PDF 已损坏或不完整");
        assertThat(reason(pdf("", utf8("BT ET")))).startsWith("PDF 里没有文字");
    }

    @Test
    void aPageThatHoldsItselfDoesNotHang() {
        byte[] loop = utf8("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
        assertThat(reason(loop)).startsWith("PDF");
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefused() {
        byte[] bytes = utf8("""
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I 5 0 R>>>>/Contents 4 0 R>>endobj
                4 0 obj<</Length 5>>
                stream
                /I Do
                endstream endobj
                5 0 obj<</Type/XObject/Subtype/Image/Width 100000/Height 100000/BitsPerComponent 8/Length 1>>
                stream
                x
                endstream endobj
                trailer<</Root 1 0 R>>
                %%EOF""");
        assertThat(reason(bytes)).startsWith("PDF 里有一张 100000 × 100000 点的图片，过大");
    }

    @Test
    void aTableOfEndlessColumnsIsRefused() {
        String cell = "<td colspan=99999>x</td>".repeat(50);
        assertThat(reason(utf8("<html><body><table><tr>" + cell + "</tr></table></body></html>")))
                .startsWith("表格过大");
    }

    @Test
    void longListsAndTallCellsTakeTimeInProportion() {
        assertThat(Duration.ofNanos(
                        nanos(utf8("<html><body><ol>" + "<li>甲</li>".repeat(100_000) + "</ol></body></html>"))))
                .isLessThan(Duration.ofSeconds(20));
        String tall = "<td rowspan=60000>" + "长".repeat(1000) + "</td>" + "<tr><td>x</td></tr>".repeat(60_000);
        assertThat(reason(utf8("<html><body><table><tr>" + tall + "</table></body></html>")))
                .startsWith("文件里的文字超过");
    }

    private static long nanos(byte[] file) {
        long start = System.nanoTime();
        assertThat(new AnyReader().read(file)).isInstanceOf(DocumentReading.Text.class);
        return System.nanoTime() - start;
    }

    @Test
    void aFileOverTheSizeIsRefusedAndATextOfFiveMegabytesIsRead() {
        assertThat(reason(new byte[AnyReader.MAX_BYTES + 1])).startsWith("文件超过 20 MB");
        byte[] large = utf8("一、总体要求。".repeat(250_000));
        assertThat(large.length).isGreaterThan(5_000_000);
        assertThat(new AnyReader().read(large)).isInstanceOf(DocumentReading.Text.class);
    }

    @Test
    void filesWithFlippedBytesEndInATextOrASentence() {
        byte[][] files = {
            new SampleDocx().with("某区方案").with("一、要求").bytes(),
            new SampleOfd().with("某区方案").with("一、要求").bytes(),
            pdf("", utf8("BT /F1 12 Tf (text) Tj ET 0 0 100 100 re S")),
            utf8("<html><body><table><tr><td>甲<td>乙</table></body></html>")
        };
        var random = new Random(20261122);
        for (byte[] file : files) {
            for (int i = 0; i < 300; i++) {
                byte[] broken = file.clone();
                for (int n = 0; n <= i % 8; n++) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                }
                assertThat(new AnyReader().read(broken)).isNotNull();
            }
        }
    }
}
