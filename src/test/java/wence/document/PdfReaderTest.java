package wence.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

final class PdfReaderTest {
    /// What stands at the head of a page comes again on no other when there is one page.
    private static final String HEAD = "某区人民政府文件汇编 2022\n";

    private static DocumentText read(byte[] bytes) {
        return ((DocumentReading.Text) new AnyReader().read(bytes)).document();
    }

    private static String reason(byte[] bytes) {
        return ((DocumentReading.Unreadable) new AnyReader().read(bytes)).reason();
    }

    @Test
    void linesAreJoinedOverPagesAndWhatIsPrintedOnEachPageIsLeftOut() {
        String sentence = "坚持以人民为中心，深化科普供给侧改革，构建政府、社会、市场等协同推进的社会化科普发展格局，";
        String paragraph = sentence.repeat(30) + "完。";
        DocumentText read =
                read(new SamplePdf().with("某区方案").with(paragraph).with("二、任务").bytes());
        assertThat(read.text().replace("\f", "")).isEqualTo("某区方案\n" + paragraph + "\n二、任务\n");
        assertThat(read.pages()).isEqualTo(3);
        assertThat(read.dropped()).extracting(Dropped::text).contains("— 1 —", "— 2 —", "— 3 —", "某区人民政府文件汇编 2022");
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() throws IOException {
        String left = "左栏的文字从这里开始一行接着一行往下写，".repeat(20);
        String right = "右栏的文字要等左栏读完以后才轮到它来读，".repeat(20);
        String text = read(new SamplePdf().with("封面").withColumns(left, right).bytes())
                .text()
                .replaceAll("[\\f\\n]", "");
        assertThat(text).isEqualTo("封面" + left + right);
    }

    @Test
    void aRuledTableIsALineForEachRow() throws IOException {
        DocumentText read = read(new SamplePdf()
                .with("任务分工表")
                .withTable(List.of(
                        List.of("任务", "举措", "责任单位"),
                        List.of("科普\n设施", "建设科普馆", "市科协、\n市财政局"),
                        List.of("^", "培训教师", "市教育局"),
                        List.of("宣传", "", "市委宣传部")))
                .bytes());
        assertThat(read.text().replace("\f", "")).isEqualTo("""
                任务分工表
                任务\t举措\t责任单位
                科普设施\t建设科普馆\t市科协、市财政局
                科普设施\t培训教师\t市教育局
                宣传\t\t市委宣传部
                """);
    }

    @Test
    void aFileThatOnlyItsOwnerMayChangeIsReadAndOneWithAPasswordIsRefused() {
        assertThat(read(new SamplePdf().with("某区方案").bytes("")).text()).isEqualTo(HEAD + "某区方案\n");
        assertThat(reason(new SamplePdf().with("某区方案").bytes("secret")))
                .isEqualTo("PDF 设了打开密码；请用密码打开后另存（打印）为没有密码的 PDF 再试。");
    }

    @Test
    void aPageThatLiesOnItsSideIsReadAsItIsSeen() throws IOException {
        byte[] upright = new SamplePdf().with("某区方案").with("一、任务").bytes();
        try (PDDocument document = Loader.loadPDF(upright)) {
            document.getPage(0).setRotation(180);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            // the text still runs as most of the page's text does
            assertThat(read(bytes.toByteArray()).text()).isEqualTo(HEAD + "某区方案\n一、任务\n");
        }
    }

    /// The pages of a PDF as pictures.
    private static byte[] scanned(byte[] pdf) throws IOException {
        try (PDDocument printed = Loader.loadPDF(pdf);
                PDDocument scan = new PDDocument()) {
            var renderer = new PDFRenderer(printed);
            for (int i = 0; i < printed.getNumberOfPages(); i++) {
                BufferedImage image = renderer.renderImageWithDPI(i, 150, ImageType.GRAY);
                var page = new PDPage(PDRectangle.A4);
                scan.addPage(page);
                try (var out = new PDPageContentStream(scan, page)) {
                    var box = page.getMediaBox();
                    out.drawImage(LosslessFactory.createFromImage(scan, image), 0, 0, box.getWidth(), box.getHeight());
                }
            }
            var bytes = new ByteArrayOutputStream();
            scan.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aScanIsRefusedWithWhatToDoWhereNothingIsInstalledThatReadsIt() throws IOException {
        byte[] scan = scanned(new SamplePdf().with("某区方案").bytes());
        assertThat(new PdfReader(new Tesseract("no-such-program")).read(scan))
                .isEqualTo(new DocumentReading.Unreadable("PDF 是扫描件（1 页图片，没有文字）；请安装 tesseract 和简体中文数据"
                        + "（Debian：tesseract-ocr、tesseract-ocr-chi-sim）后再试，或者改用有文字的版本。"));
    }

    @Test
    void aScanIsRecognisedWhereTesseractIsInstalled() throws IOException {
        byte[] scan = scanned(new SamplePdf()
                .with("某区科普方案")
                .with("一、总体要求")
                .with("坚持以人民为中心，深化科普供给侧改革，构建政府、社会、市场等协同推进的社会化科普发展格局，营造热爱科学的氛围。")
                .bytes());
        Assumptions.assumeTrue(
                new AnyReader().read(scan) instanceof DocumentReading.Text, "needs tesseract with chi_sim");
        DocumentText read = read(scan);
        assertThat(read.ocr()).isTrue();
        assertThat(read.notes()).anyMatch(note -> note.contains("OCR"));
        assertThat(read.text().replace(" ", ""))
                .startsWith(HEAD.replace(" ", "") + "某区科普方案\n一、总体要求\n"
                        + "坚持以人民为中心，深化科普供给侧改革，构建政府、社会、市场等协同推进的社会化科普发展格局，营造热爱科学的氛围");
    }
}
