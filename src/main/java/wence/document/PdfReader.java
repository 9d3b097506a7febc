package wence.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads PDF by where the characters stand on its pages. A scan, whose pages are pictures, is
/// given to [PageRecognition].
final class PdfReader implements DocumentReader {
    /// A page of text has more characters than this; a scan has a stamp at most.
    private static final int FEWEST_ON_A_PAGE = 12;

    private final PageRecognition recognition;

    /// @param recognition reads pages that are pictures
    PdfReader(PageRecognition recognition) {
        this.recognition = recognition;
    }

    @Override
    public DocumentReading read(byte[] bytes) {
        QuietLibraries.hush();
        try {
            PdfStreams.check(bytes);
            try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
                return new DocumentReading.Text(read(document));
            }
        } catch (Refusal refusal) {
            return refusal.unreadable();
        } catch (ZipParts.Bomb bomb) {
            return bomb.refusal().unreadable();
        } catch (InvalidPasswordException e) {
            return new DocumentReading.Unreadable("PDF 设了打开密码；请用密码打开后另存（打印）为没有密码的 PDF 再试。");
        } catch (IOException e) {
            return damaged();
        } catch (RuntimeException e) {
            // PDFBox on nonsense
            return damaged();
        }
    }

    private static DocumentReading damaged() {
        return new DocumentReading.Unreadable("PDF 已损坏或不完整，读不出页面；请重新下载，或者用阅读器打开后另存一份再试。");
    }

    private DocumentText read(PDDocument document) throws IOException, Refusal {
        int pages = document.getNumberOfPages();
        if (pages == 0) {
            throw new Refusal("PDF 里没有页面；请重新下载，或者用阅读器打开后另存一份再试。");
        }
        if (pages > Limits.PAGES) {
            throw new Refusal("PDF 有 %d 页，超过 %d 页，没有读取；请分成几份后再试。".formatted(pages, Limits.PAGES));
        }
        var dropped = new ArrayList<Dropped>();
        var layout = new PageLayout();
        var stripper = new PdfStripper();
        var pictures = new ArrayList<Integer>();
        for (int number = 1; number <= pages; number++) {
            PdfPage page = stripper.page(document, number);
            layout.add(page.text(number, dropped));
            if (page.characters() < FEWEST_ON_A_PAGE && PdfPictures.isPicture(document.getPage(number - 1))) {
                pictures.add(number);
            }
        }
        if (2 * pictures.size() > pages) {
            return recognition.read(document);
        }
        String text = layout.text(dropped);
        if (Letters.isBlank(text)) {
            throw new Refusal("PDF 里没有文字；它可能是图形拼成的，请改用 Word 或网页版本。");
        }
        for (int number : pictures) {
            dropped.add(new Dropped("", "第 %d 页是图片，没有文字".formatted(number)));
        }
        return new DocumentText(text, "PDF", List.copyOf(dropped), false);
    }
}
