package wence.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Reads the older files of Word, Excel and WPS, which lie in one kind of container.
final class Ole2Reader implements DocumentReader {
    @Override
    public DocumentReading read(byte[] bytes) {
        QuietLibraries.hush();
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return new DocumentReading.Text(read(container.getRoot()));
        } catch (Refusal refusal) {
            return refusal.unreadable();
        } catch (EncryptedDocumentException e) {
            return encrypted().unreadable();
        } catch (OldFileFormatException e) {
            return new DocumentReading.Unreadable("文件是 1997 年以前的 Word 或 Excel 格式，不能读取；请用 Word 或 WPS 打开后另存为 DOCX 再试。");
        } catch (IOException e) {
            return damaged();
        } catch (RuntimeException e) {
            // POI on nonsense
            return damaged();
        }
    }

    private static DocumentReading damaged() {
        return new DocumentReading.Unreadable("DOC、XLS 或 WPS 文件已损坏，读不出正文；请重新下载，或用 Word、WPS 打开后另存为 DOCX 再试。");
    }

    private static Refusal encrypted() {
        return new Refusal("文件设了打开密码；请用密码打开后另存一份没有密码的再试。");
    }

    private static DocumentText read(DirectoryNode root) throws IOException, Refusal {
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            try (HWPFDocument document = new HWPFDocument(root)) {
                return new DocText(document).read();
            }
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
                return XlsText.read(workbook);
            }
        }
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw encrypted();
        }
        throw new Refusal("文件不是 Word、WPS 文字或 Excel 文档；请另存为 DOCX、PDF 或文本文件再试。");
    }
}
