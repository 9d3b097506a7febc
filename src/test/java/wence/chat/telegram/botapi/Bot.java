package wence.chat.telegram.botapi;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// The bot's account, as its owner set it up.
///
/// @param readsAllGroupMessages false when group privacy mode is on, as it is from the start
public record Bot(long id, String token, String name, String username, boolean readsAllGroupMessages) {
    static final Bot USUAL =
            new Bot(7_000_000_001L, "7000000001:AAE-wence-stand-in-token-0123456789", "问策", "wence_bot", false);

    Bot withoutPrivacyMode() {
        return new Bot(id, token, name, username, true);
    }

    void writeUser(ObjectNode json) {
        json.put("id", id).put("is_bot", true).put("first_name", name).put("username", username);
    }

    void writeMe(ObjectNode json) {
        writeUser(json);
        json.put("can_join_groups", true)
                .put("can_read_all_group_messages", readsAllGroupMessages)
                .put("supports_inline_queries", true)
                .put("can_connect_to_business", false)
                .put("has_main_web_app", false);
    }
}
