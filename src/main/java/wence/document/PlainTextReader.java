package wence.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads plain text in UTF-8, strictly: a byte that does not belong is named, never replaced.
///
/// A byte order mark stays as the first character, so that places in the text are those of the
/// file.
public final class PlainTextReader implements DocumentReader {
    /// The largest file that is read, in bytes; a plan of a hundred pages has some 300,000.
    public static final int MAX_BYTES = 16 << 20;

    @Override
    public DocumentReading read(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return unreadable("文件超过 %d MB，不像是一份规划文本；请检查是否选错了文件，或者分成几份。".formatted(MAX_BYTES >> 20));
        }
        if (bytes.length == 0) {
            return unreadable("文件是空的；请检查文件是否完整。");
        }
        return foreignFormat(bytes).orElseGet(() -> decode(bytes));
    }

    private static DocumentReading decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int line = 1 + (int) out.flip().chars().filter(c -> c == '\n').count();
            return unreadable("文件不是 UTF-8 编码：第 %d 行、字节 %d 处（从 0 数起）不合 UTF-8；请用“另存为”选 UTF-8 编码后再试。"
                    .formatted(line, in.position()));
        }
        String text = out.flip().toString();
        if (text.codePoints().allMatch(PlainTextReader::isBlank)) {
            return unreadable("文件里没有文字，只有空白；请检查文件是否完整。");
        }
        return new DocumentReading.Text(new DocumentText(text));
    }

    /// What the first bytes, or a zero byte anywhere, show to be something else than UTF-8 text.
    private static Optional<DocumentReading> foreignFormat(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(unreadable("文件是 UTF-16 编码；请用“另存为”选 UTF-8 编码后再试。"));
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(unreadable("文件是 PDF，不是纯文本；请改用文本文件。"));
        }
        if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(unreadable("文件是 Word、OFD 或压缩文件，不是纯文本；请另存为文本文件（UTF-8）后再试。"));
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return Optional.of(unreadable("文件不是纯文本：字节 %d 处（从 0 数起）是零字节；请另存为文本文件（UTF-8）后再试。".formatted(i)));
            }
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private static DocumentReading unreadable(String sentence) {
        return new DocumentReading.Unreadable(sentence);
    }
}
