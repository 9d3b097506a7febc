package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TreeMap;

/// A call of a method: its name in lower case, for names are matched without regard to case.
record Request(String method, Parameters parameters) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Request read(String method, String query, String contentType, byte[] body) {
        var values = new TreeMap<String, JsonNode>();
        var uploads = new TreeMap<String, Upload>();
        form(query, values);
        String type = contentType.toLowerCase(Locale.ROOT);
        if (type.startsWith("application/json")) {
            json(body, values);
        } else if (type.startsWith("multipart/form-data")) {
            for (Multipart.Part part : Multipart.read(contentType, body)) {
                byte[] bytes = part.content().getBytes(StandardCharsets.ISO_8859_1);
                if (part.file().isEmpty()) {
                    values.put(part.name(), new TextNode(utf8(bytes)));
                } else {
                    uploads.put(part.name(), new Upload(part.file(), part.type(), part.content()));
                }
            }
        } else {
            form(utf8(body), values);
        }
        return new Request(method.toLowerCase(Locale.ROOT), new Parameters(values, uploads));
    }

    private static void json(byte[] body, TreeMap<String, JsonNode> values) {
        if (body.length == 0) {
            return;
        }
        try {
            JsonNode object = JSON.readTree(utf8(body));
            if (!object.isObject()) {
                throw Refusal.badRequest("object expected as JSON request body");
            }
            object.properties().forEach(field -> values.put(field.getKey(), field.getValue()));
        } catch (IOException e) {
            throw Refusal.badRequest("can't parse JSON request body");
        }
    }

    private static void form(String text, TreeMap<String, JsonNode> values) {
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(
                        URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        new TextNode(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8)));
            }
        }
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Refusal.badRequest("strings must be encoded in UTF-8");
        }
    }
}
