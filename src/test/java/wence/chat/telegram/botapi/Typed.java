package wence.chat.telegram.botapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a person typed, with the entities that Telegram finds in it by itself.
final class Typed {
    private static final Pattern COMMAND =
            Pattern.compile("(?<![\\w/@])/([a-zA-Z0-9_]{1,64})(@[a-zA-Z0-9_]{3,32})?(?![\\w/])");
    private static final Pattern MENTION = Pattern.compile("(?<![\\w/@])@[a-zA-Z0-9_]{3,32}");
    private static final Pattern ADDRESS = Pattern.compile("https?://[\\x21-\\x7e]+");

    private Typed() {}

    static Formatted read(String text) {
        var entities = new ArrayList<Entity>();
        find(ADDRESS, "url", text, entities);
        find(COMMAND, "bot_command", text, entities);
        find(MENTION, "mention", text, entities);
        entities.sort(Comparator.comparingInt(Entity::offset));
        return new Formatted(text, entities);
    }

    private static void find(Pattern pattern, String type, String text, List<Entity> entities) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int start = matcher.start();
            if (entities.stream().noneMatch(e -> e.offset() <= start && start < e.end())) {
                entities.add(new Entity(type, start, matcher.end() - start, ""));
            }
        }
    }
}
