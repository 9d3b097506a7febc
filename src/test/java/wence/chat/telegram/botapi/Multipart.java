package wence.chat.telegram.botapi;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `multipart/form-data`; names may be raw UTF-8, as clients write them.
final class Multipart {
    private static final Pattern BOUNDARY =
            Pattern.compile("boundary=(?:\"([^\"]+)\"|([^;\\s]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[;\\s]name=\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern FILE = Pattern.compile("filename=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\";\\r\\n]+))");
    private static final Pattern FILE_UTF_8 =
            Pattern.compile("filename\\*=(?:UTF-8)''([^;\\r\\n]+)", Pattern.CASE_INSENSITIVE);

    /// One part.
    ///
    /// @param file the file's name; empty when the part is no file
    /// @param content its bytes, one `char` a byte
    record Part(String name, String file, String type, String content) {}

    private Multipart() {}

    static List<Part> read(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw Refusal.badRequest("boundary not found");
        }
        String mark = "--" + (boundary.group(1) == null ? boundary.group(2) : boundary.group(1));
        String bytes = new String(body, StandardCharsets.ISO_8859_1);
        var parts = new ArrayList<Part>();
        int at = bytes.indexOf(mark);
        while (at >= 0 && !bytes.startsWith("--", at + mark.length())) {
            int head = at + mark.length() + 2;
            int content = bytes.indexOf("\r\n\r\n", head);
            int next = bytes.indexOf("\r\n" + mark, content);
            if (content < 0 || next < 0) {
                throw Refusal.badRequest("wrong multipart body");
            }
            parts.add(
                    part(utf8(bytes.substring(head, content + 2)), bytes.substring(Math.min(content + 4, next), next)));
            at = next + 2;
        }
        return parts;
    }

    private static Part part(String head, String content) {
        String file = found(FILE_UTF_8, head);
        file = file.isEmpty() ? found(FILE, head) : URLDecoder.decode(file, StandardCharsets.UTF_8);
        String type = head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-type:"))
                .map(line -> line.substring("content-type:".length()).strip())
                .findFirst()
                .orElse("application/octet-stream");
        return new Part(found(NAME, head), file, type, content);
    }

    private static String found(Pattern pattern, String head) {
        Matcher matcher = pattern.matcher(head);
        if (!matcher.find()) {
            return "";
        }
        boolean quoted = matcher.group(1) != null;
        return quoted ? matcher.group(1).replace("%22", "\"").replaceAll("\\\\(.)", "$1") : matcher.group(2);
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
