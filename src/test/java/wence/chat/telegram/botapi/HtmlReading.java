package wence.chat.telegram.botapi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads `parse_mode` HTML as Telegram does, and refuses in its words; places are counted in bytes of UTF-8.
final class HtmlReading {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("b", "bold"),
            Map.entry("strong", "bold"),
            Map.entry("i", "italic"),
            Map.entry("em", "italic"),
            Map.entry("u", "underline"),
            Map.entry("ins", "underline"),
            Map.entry("s", "strikethrough"),
            Map.entry("strike", "strikethrough"),
            Map.entry("del", "strikethrough"),
            Map.entry("tg-spoiler", "spoiler"),
            Map.entry("span", "spoiler"),
            Map.entry("tg-emoji", "custom_emoji"),
            Map.entry("a", "text_link"),
            Map.entry("code", "code"),
            Map.entry("pre", "pre"),
            Map.entry("blockquote", "blockquote"));

    /// A tag that waits for its end.
    private record Open(String name, int offset, Map<String, String> attributes) {}

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;

    HtmlReading(String html) {
        this.html = html;
    }

    Formatted read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '&') {
                text.append(CharacterReference.at(html, at).text());
                at = CharacterReference.at(html, at).end();
            } else if (c == '<' && html.startsWith("</", at)) {
                end();
            } else if (c == '<') {
                start();
            } else {
                text.append(c);
                at++;
            }
        }
        if (!open.isEmpty()) {
            throw Refusal.unreadable("Can't find end tag corresponding to start tag \"%s\""
                    .formatted(open.peek().name()));
        }
        return new Formatted(text.toString(), entities);
    }

    private void start() {
        int begin = at++;
        String name = name();
        if (at == html.length()) {
            throw Refusal.unreadable("Unclosed start tag at byte offset %d".formatted(bytes(begin)));
        }
        if (!TYPES.containsKey(name)) {
            throw Refusal.unreadable("Unsupported start tag \"%s\" at byte offset %d".formatted(name, bytes(begin)));
        }
        var tag = new TagAttributes(html, at, name, bytes(begin));
        at = tag.read();
        if (name.equals("span") && !"tg-spoiler".equals(tag.values().get("class"))) {
            throw Refusal.unreadable(
                    "Tag \"span\" must have class \"tg-spoiler\" at byte offset %d".formatted(bytes(begin)));
        }
        open.push(new Open(name, text.length(), tag.values()));
    }

    private void end() {
        int begin = at;
        if (open.isEmpty()) {
            throw Refusal.unreadable("Unexpected end tag at byte offset %d".formatted(bytes(begin)));
        }
        at += 2;
        String name = name();
        while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
            at++;
        }
        if (at == html.length() || html.charAt(at) != '>') {
            throw Refusal.unreadable("Unclosed end tag at byte offset %d".formatted(bytes(begin)));
        }
        Open start = open.pop();
        if (!name.isEmpty() && !name.equals(start.name())) {
            throw Refusal.unreadable("Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\""
                    .formatted(bytes(begin), start.name(), name));
        }
        at++;
        close(start);
    }

    private void close(Open tag) {
        int length = text.length() - tag.offset();
        String type = TYPES.getOrDefault(tag.name(), "");
        String detail = "";
        switch (type) {
            case "text_link" -> detail = tag.attributes().getOrDefault("href", "");
            case "custom_emoji" -> detail = emoji(tag.attributes().getOrDefault("emoji-id", ""));
            case "blockquote" -> {
                if (tag.attributes().containsKey("expandable")) {
                    type = "expandable_blockquote";
                }
            }
            case "code" -> detail = tag.attributes().getOrDefault("class", "").replaceFirst("^(?!language-).*", "");
            default -> {}
        }
        if (type.equals("text_link") && detail.isEmpty()) {
            return;
        }
        if (type.equals("pre")) {
            detail = languageInside(tag.offset(), length);
        }
        if (length > 0) {
            entities.add(new Entity(type, tag.offset(), length, detail));
        }
    }

    private static String emoji(String id) {
        if (!id.matches("[1-9][0-9]{0,18}")) {
            throw Refusal.unreadable("Invalid custom emoji identifier specified");
        }
        return id;
    }

    /// The language of code that fills the whole; the code is then no entity of its own.
    private String languageInside(int offset, int length) {
        Optional<Entity> code = entities.stream()
                .filter(entity -> entity.type().equals("code")
                        && entity.offset() == offset
                        && entity.length() == length
                        && !entity.detail().isEmpty())
                .findFirst();
        code.ifPresent(entities::remove);
        return code.map(entity -> entity.detail().substring("language-".length()))
                .orElse("");
    }

    private String name() {
        int begin = at;
        while (at < html.length() && !Character.isWhitespace(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
        return html.substring(begin, at).toLowerCase(Locale.ROOT);
    }

    private int bytes(int place) {
        return html.substring(0, place).getBytes(StandardCharsets.UTF_8).length;
    }
}
