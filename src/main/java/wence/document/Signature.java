package wence.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// What the first bytes of a file say that it is; its name says nothing.
enum Signature {
    ZIP,
    OLE2,
    PDF,
    HTML,
    RTF,
    MHTML,
    XML,
    RAR,
    SEVEN_ZIP,
    GZIP,
    PICTURE,
    TEXT;

    /// A PDF may have some bytes of something else before its head.
    private static final int PDF_HEAD = 1024;

    private static final int MARKUP_HEAD = 4096;

    static Signature of(byte[] bytes) {
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6) || starts(bytes, 'P', 'K', 7, 8)) {
            return ZIP;
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE2;
        }
        if (starts(bytes, 'R', 'a', 'r', '!')) {
            return RAR;
        }
        if (starts(bytes, '7', 'z', 0xBC, 0xAF)) {
            return SEVEN_ZIP;
        }
        if (starts(bytes, 0x1F, 0x8B)) {
            return GZIP;
        }
        if (starts(bytes, 0xFF, 0xD8, 0xFF)
                || starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 'G', 'I', 'F', '8')
                || starts(bytes, 'I', 'I', 42, 0)
                || starts(bytes, 'M', 'M', 0, 42)) {
            return PICTURE;
        }
        if (head(bytes, PDF_HEAD).contains("%pdf-")) {
            return PDF;
        }
        return ofMarkup(head(bytes, MARKUP_HEAD).replaceFirst("^(?:ï»¿)?\\s+|^ï»¿", ""));
    }

    private static Signature ofMarkup(String head) {
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (head.startsWith("mime-version:") || head.startsWith("from: <saved by")) {
            return MHTML;
        }
        if (!head.startsWith("<")) {
            return TEXT;
        }
        if (head.contains("<html") || head.contains("<!doctype html") || head.contains("<body")) {
            return HTML;
        }
        if (head.startsWith("<?xml")) {
            return XML;
        }
        return head.matches("(?s)<(?:head|meta|title|div|p|table|h[1-6]|span|article|section|!--).*") ? HTML : TEXT;
    }

    /// In small letters, a character for a byte.
    private static String head(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
    }

    static boolean starts(byte[] bytes, int... start) {
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
}
