package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Telegram says no: `ok:false` with a code, a description and, for a few, parameters.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int code;
    private final String parameter;
    private final long value;

    private Refusal(int code, String description, String parameter, long value) {
        super(description);
        this.code = code;
        this.parameter = parameter;
        this.value = value;
    }

    static Refusal badRequest(String what) {
        return new Refusal(400, "Bad Request: " + what, "", 0);
    }

    /// The markup of a text cannot be read.
    static Refusal unreadable(String why) {
        return badRequest("can't parse entities: " + why);
    }

    static Refusal unauthorized() {
        return new Refusal(401, "Unauthorized", "", 0);
    }

    static Refusal forbidden(String what) {
        return new Refusal(403, "Forbidden: " + what, "", 0);
    }

    static Refusal notFound(String description) {
        return new Refusal(404, description, "", 0);
    }

    static Refusal conflict(String what) {
        return new Refusal(409, "Conflict: " + what, "", 0);
    }

    static Refusal tooLarge() {
        return new Refusal(413, "Request Entity Too Large", "", 0);
    }

    static Refusal tooManyRequests(long retryAfter) {
        return new Refusal(429, "Too Many Requests: retry after " + retryAfter, "retry_after", retryAfter);
    }

    static Refusal migrated(long supergroup) {
        return new Refusal(
                400, "Bad Request: group chat was upgraded to a supergroup chat", "migrate_to_chat_id", supergroup);
    }

    int code() {
        return code;
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("ok", false).put("error_code", code).put("description", getMessage());
        if (!parameter.isEmpty()) {
            json.putObject("parameters").put(parameter, value);
        }
        return json;
    }
}
