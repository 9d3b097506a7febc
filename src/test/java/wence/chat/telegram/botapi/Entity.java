package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// A part of a text that looks or acts differently.
///
/// @param type Telegram's name of it: `bold`, `expandable_blockquote`, `text_link`, …
/// @param offset 0-based, in UTF-16 code units
/// @param length in UTF-16 code units
/// @param detail the address of a `text_link`, the language of a `pre`, the id of a `custom_emoji`; else empty
public record Entity(String type, int offset, int length, String detail) {
    int end() {
        return offset + length;
    }

    void write(ObjectNode json) {
        json.put("type", type).put("offset", offset).put("length", length);
        switch (type) {
            case "text_link" -> json.put("url", detail);
            case "custom_emoji" -> json.put("custom_emoji_id", detail);
            case "pre" -> {
                if (!detail.isEmpty()) {
                    json.put("language", detail);
                }
            }
            default -> {}
        }
    }
}
