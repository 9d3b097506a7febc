package wence.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/// Reads a web page as its reader sees it, without the site around the text.
final class HtmlReader implements DocumentReader {
    /// A tree of a page takes some ten times its bytes.
    static final int MAX_BYTES = 8 << 20;

    private static final int HEAD = 4096;
    private static final Pattern CHARSET = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:-]+)");

    @Override
    public DocumentReading read(byte[] bytes) {
        try {
            if (bytes.length > MAX_BYTES) {
                throw new Refusal("网页超过 %d MB，没有读取；请只保存正文，或者改用文本文件。".formatted(MAX_BYTES >> 20));
            }
            var text = new HtmlText();
            text.read(Jsoup.parse(decoded(bytes)).body());
            return new DocumentReading.Text(text.document());
        } catch (Refusal refusal) {
            return refusal.unreadable();
        }
    }

    /// As the page itself says, if it is right; else as [TextEncoding] finds.
    private static String decoded(byte[] bytes) throws Refusal {
        Optional<Charset> said = said(bytes);
        Optional<String> text = said.flatMap(charset -> TextEncoding.decode(bytes, charset, 0));
        if (text.isPresent()) {
            return text.get();
        }
        Optional<String> found = TextEncoding.detect(bytes).map(TextEncoding.Decoded::text);
        if (found.isPresent()) {
            return found.get();
        }
        // a page with a few broken characters shows all the others
        return new String(bytes, said.orElseThrow(() -> new Refusal("认不出网页的编码；请用浏览器打开后另存为 UTF-8 的网页或文本再试。")));
    }

    private static Optional<Charset> said(byte[] bytes) {
        if (Signature.starts(bytes, 0xFF, 0xFE) || Signature.starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher said = CHARSET.matcher(head);
        if (!said.find()) {
            return Optional.empty();
        }
        String name = said.group(1).toLowerCase(Locale.ROOT);
        try {
            // pages that say gb2312 have characters beyond it
            return Optional.of(Charset.forName(name.startsWith("gb") ? "GB18030" : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
