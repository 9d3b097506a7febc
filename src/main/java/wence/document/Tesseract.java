package wence.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Recognises the characters on pictures of pages with an installed `tesseract` and its simplified
/// Chinese data.
final class Tesseract implements PageRecognition {
    private static final String LANGUAGE = "chi_sim";
    private static final int DOTS_AN_INCH = 200;
    private static final double POINTS_AN_INCH = 72;
    /// A page larger than this many dots is drawn smaller: some twice A3.
    private static final double MOST_DOTS = 16_000_000;

    private static final Duration A_PAGE = Duration.ofMinutes(2);
    private static final Duration A_LOOK = Duration.ofSeconds(10);

    private final String program;

    /// @param program its name or its path
    Tesseract(String program) {
        this.program = program;
    }

    @Override
    public DocumentText read(PDDocument scan) throws IOException, Refusal {
        int pages = scan.getNumberOfPages();
        if (!isInstalled()) {
            throw new Refusal(
                    "PDF 是扫描件（%d 页图片，没有文字）；请安装 tesseract 和简体中文数据（Debian：tesseract-ocr、tesseract-ocr-chi-sim）后再试，或者改用有文字的版本。"
                            .formatted(pages));
        }
        if (pages > Limits.SCANNED_PAGES) {
            throw new Refusal("PDF 是 %d 页的扫描件，一次最多识别 %d 页；请分成几份后再试。".formatted(pages, Limits.SCANNED_PAGES));
        }
        var renderer = new PDFRenderer(scan);
        var layout = new PageLayout();
        for (int page = 0; page < pages; page++) {
            layout.add(TesseractPage.read(run(picture(renderer, scan, page)), DOTS_AN_INCH));
        }
        var dropped = new ArrayList<Dropped>();
        String text = layout.text(dropped);
        if (Letters.isBlank(text)) {
            throw new Refusal("PDF 是扫描件，识别后没有得到文字；请换一份清楚些的，或者改用有文字的版本。");
        }
        return new DocumentText(text, "PDF（扫描件，文字由 OCR 识别）", dropped, true);
    }

    private boolean isInstalled() throws IOException {
        try {
            Process look = new ProcessBuilder(program, "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            String languages = new String(look.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return ended(look, A_LOOK) && languages.lines().anyMatch(LANGUAGE::equals);
        } catch (IOException notThere) {
            return false;
        }
    }

    /// The page in grey, as a PGM picture.
    private static byte[] picture(PDFRenderer renderer, PDDocument scan, int page) throws IOException {
        var box = scan.getPage(page).getCropBox();
        double inches = box.getWidth() / POINTS_AN_INCH * box.getHeight() / POINTS_AN_INCH;
        double dots = Math.min(DOTS_AN_INCH, Math.sqrt(MOST_DOTS / Math.max(inches, 0.01)));
        BufferedImage image = renderer.renderImageWithDPI(page, (float) dots, ImageType.GRAY);
        byte[] head =
                "P5 %d %d 255\n".formatted(image.getWidth(), image.getHeight()).getBytes(StandardCharsets.US_ASCII);
        byte[] picture = new byte[head.length + image.getWidth() * image.getHeight()];
        System.arraycopy(head, 0, picture, 0, head.length);
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRaster().getSamples(0, y, row.length, 1, 0, row);
            for (int x = 0; x < row.length; x++) {
                picture[head.length + y * row.length + x] = (byte) row[x];
            }
        }
        return picture;
    }

    /// What tesseract says of a page, as tab-separated lines.
    private List<String> run(byte[] picture) throws IOException, Refusal {
        var builder = new ProcessBuilder(
                program, "stdin", "stdout", "-l", LANGUAGE, "--dpi", "" + DOTS_AN_INCH, "--psm", "3", "tsv");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        // several threads get into each other's way: seven times slower
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        Thread writing = Thread.ofVirtual().start(() -> write(process, picture));
        try (InputStream said = process.getInputStream()) {
            List<String> lines = new String(said.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            writing.join();
            if (!ended(process, A_PAGE)) {
                throw new Refusal("扫描件识别失败（tesseract 没有正常结束）；请改用有文字的版本。");
            }
            return lines;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a page was recognised", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void write(Process process, byte[] picture) {
        try (OutputStream to = process.getOutputStream()) {
            to.write(picture);
        } catch (IOException e) {
            // it ended before it had read all: its exit status tells
            process.destroy();
        }
    }

    private static boolean ended(Process process, Duration patience) throws IOException {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a page was recognised", e);
        }
    }
}
