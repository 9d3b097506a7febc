package wence.document;

/// Reads a file of any format that plans come in. Which one it is, the bytes say, never the name.
///
/// Readers are made when a file needs them, so that whoever reads plain text alone loads none of
/// the libraries.
public final class AnyReader implements DocumentReader {
    /// The largest file that is read, in bytes.
    public static final int MAX_BYTES = Limits.FILE_BYTES;

    @Override
    public DocumentReading read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return new DocumentReading.Unreadable("文件超过 %d MB，不像是一份规划文本；请检查是否选错了文件，或者分成几份。".formatted(MAX_BYTES >> 20));
        }
        try {
            return readAs(Signature.of(bytes), bytes);
        } catch (StackOverflowError | OutOfMemoryError e) {
            // the libraries' last word on files that were made to exhaust them
            return new DocumentReading.Unreadable("文件的结构过深或解开后过大，读取它要用的内存超过限度，没有读取；请用 Word、WPS 或阅读器打开后另存一份再试。");
        }
    }

    private static DocumentReading readAs(Signature signature, byte[] bytes) {
        return switch (signature) {
            case ZIP -> zip(bytes);
            case OLE2 -> new Ole2Reader().read(bytes);
            case PDF -> new PdfReader(new Tesseract("tesseract")).read(bytes);
            case HTML -> new HtmlReader().read(bytes);
            case TEXT -> new EncodedTextReader().read(bytes);
            case RTF -> saveAs(" RTF 文档", "用 Word 或 WPS 打开后另存为 DOCX");
            case MHTML -> saveAs(" MHT 网页归档", "用浏览器打开后另存为普通网页（HTML）");
            case XML -> saveAs(" XML 文件", "用 Word 或 WPS 打开后另存为 DOCX");
            case RAR, SEVEN_ZIP, GZIP -> saveAs("压缩包", "解压后逐份添加");
            case PICTURE -> saveAs("图片", "转为 PDF（装有 tesseract 时可识别文字），或者改用有文字的版本");
        };
    }

    private static DocumentReading zip(byte[] bytes) {
        ZipParts parts;
        try {
            parts = ZipParts.of(bytes);
        } catch (Refusal refusal) {
            return refusal.unreadable();
        }
        if (parts.has("OFD.xml")) {
            return new OfdReader().read(bytes);
        }
        if (parts.has("word/document.xml") || hasFolder(parts, "word/")) {
            return new DocxReader().read(bytes);
        }
        if (parts.has("xl/workbook.xml")) {
            return new XlsxReader().read(bytes);
        }
        if (hasFolder(parts, "ppt/")) {
            return saveAs(" PPT 演示文稿", "把正文另存为 DOCX 或文本");
        }
        if (parts.has("content.xml") && parts.has("mimetype")) {
            return saveAs(" ODT 或 ODS 文档", "用 Word 或 WPS 打开后另存为 DOCX 或 XLSX");
        }
        return saveAs("压缩包", "解压后逐份添加");
    }

    private static boolean hasFolder(ZipParts parts, String folder) {
        return parts.names().stream().anyMatch(name -> name.startsWith(folder));
    }

    private static DocumentReading saveAs(String what, String how) {
        return new DocumentReading.Unreadable("文件是%s，不能直接读取；请%s，然后再试。".formatted(what, how));
    }
}
