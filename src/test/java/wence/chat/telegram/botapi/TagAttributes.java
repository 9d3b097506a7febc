package wence.chat.telegram.botapi;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/// The attributes of one start tag, from behind its name to behind its `>`.
final class TagAttributes {
    private final String html;
    private final String tag;
    private final int tagBytes;
    private final SortedMap<String, String> values = new TreeMap<>();
    private int at;

    TagAttributes(String html, int at, String tag, int tagBytes) {
        this.html = html;
        this.at = at;
        this.tag = tag;
        this.tagBytes = tagBytes;
    }

    SortedMap<String, String> values() {
        return values;
    }

    /// The place behind the tag.
    int read() {
        while (true) {
            blanks();
            if (ended()) {
                throw unclosed();
            }
            if (html.charAt(at) == '>') {
                return at + 1;
            }
            one();
        }
    }

    private void one() {
        int begin = at;
        while (!ended() && !Character.isWhitespace(html.charAt(at)) && "=>".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        String name = html.substring(begin, at).toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            throw Refusal.unreadable(
                    "Empty attribute name in the tag \"%s\" at byte offset %d".formatted(tag, tagBytes));
        }
        blanks();
        if (ended() || html.charAt(at) != '=') {
            values.put(name, "");
            return;
        }
        at++;
        blanks();
        if (ended()) {
            throw Refusal.unreadable("Unclosed start tag \"%s\" at byte offset %d".formatted(tag, tagBytes));
        }
        values.put(name, value());
    }

    private String value() {
        char quote = html.charAt(at);
        if (quote != '"' && quote != '\'') {
            return bare();
        }
        var value = new StringBuilder();
        at++;
        while (!ended() && html.charAt(at) != quote) {
            if (html.charAt(at) == '&') {
                var reference = CharacterReference.at(html, at);
                value.append(reference.text());
                at = reference.end();
            } else {
                value.append(html.charAt(at++));
            }
        }
        if (ended()) {
            throw unclosed();
        }
        at++;
        return value.toString();
    }

    private String bare() {
        int begin = at;
        while (!ended() && (letterOrDigit(html.charAt(at)) || ".-".indexOf(html.charAt(at)) >= 0)) {
            at++;
        }
        if (!ended() && !Character.isWhitespace(html.charAt(at)) && html.charAt(at) != '>') {
            throw Refusal.unreadable("Unexpected end of name token at byte offset %d"
                    .formatted(html.substring(0, begin).getBytes(StandardCharsets.UTF_8).length));
        }
        return html.substring(begin, at).toLowerCase(Locale.ROOT);
    }

    private static boolean letterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private void blanks() {
        while (!ended() && Character.isWhitespace(html.charAt(at))) {
            at++;
        }
    }

    private boolean ended() {
        return at >= html.length();
    }

    private Refusal unclosed() {
        return Refusal.unreadable("Unclosed start tag at byte offset %d".formatted(tagBytes));
    }
}
