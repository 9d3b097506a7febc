package wence.chat.telegram.botapi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `&lt;` and its like: of the named ones Telegram knows four, every other one stays as it is written.
///
/// @param text what stands for it in the text
/// @param end the place behind it
record CharacterReference(String text, int end) {
    private static final Pattern SHAPE = Pattern.compile("&(#[0-9]{1,9}|#x[0-9a-fA-F]{1,8}|lt|gt|amp|quot);?");

    static CharacterReference at(String html, int at) {
        Matcher shape = SHAPE.matcher(html).region(at, html.length());
        if (!shape.lookingAt()) {
            return new CharacterReference("&", at + 1);
        }
        String name = shape.group(1);
        int code = switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            default ->
                name.startsWith("#x")
                        ? (int) Long.parseLong(name, 2, name.length(), 16)
                        : Integer.parseInt(name, 1, name.length(), 10);
        };
        boolean character = code > 0 && code < 0x10FFFF && !(code >= 0xD800 && code <= 0xDFFF);
        return new CharacterReference(character ? Character.toString(code) : shape.group(), shape.end());
    }
}
