package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// A file on the server.
///
/// @param id what the bot calls it by
/// @param path where it is downloaded from
public record StoredFile(String id, String path, Upload upload) {
    void write(ObjectNode json) {
        json.put("file_name", upload.name())
                .put("mime_type", upload.type())
                .put("file_id", id)
                .put("file_unique_id", "u-" + id)
                .put("file_size", upload.content().length());
    }
}
