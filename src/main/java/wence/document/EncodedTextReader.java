package wence.document;

import java.util.List;

/// Reads plain text in any encoding that Chinese offices use: UTF-8, UTF-16, GB18030 (and with it
/// GBK and GB2312), Big5.
final class EncodedTextReader implements DocumentReader {
    @Override
    public DocumentReading read(byte[] bytes) {
        DocumentReading utf8 = new PlainTextReader().read(bytes);
        if (utf8 instanceof DocumentReading.Text || bytes.length == 0) {
            return utf8;
        }
        return TextEncoding.detect(bytes)
                .filter(found -> !found.encoding().equals("UTF-8"))
                .map(EncodedTextReader::text)
                .orElse(utf8);
    }

    private static DocumentReading text(TextEncoding.Decoded found) {
        if (Letters.isBlank(found.text())) {
            return new DocumentReading.Unreadable("文件里没有文字，只有空白；请检查文件是否完整。");
        }
        return new DocumentReading.Text(
                new DocumentText(found.text(), "文本（%s）".formatted(found.encoding()), List.of(), false));
    }
}
