package wence.chat.telegram.botapi;

import java.nio.charset.StandardCharsets;

/// A file that came with a request or that a person sent.
///
/// @param name the file's name
/// @param type its media type, as said by the sender
/// @param content its bytes, one `char` a byte (0–255)
public record Upload(String name, String type, String content) {
    static Upload of(String name, String type, byte[] bytes) {
        return new Upload(name, type, new String(bytes, StandardCharsets.ISO_8859_1));
    }

    public byte[] bytes() {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
