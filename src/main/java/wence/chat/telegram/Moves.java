package wence.chat.telegram;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Groups that became supergroups: their new ids.
final class Moves {
    private final Map<Long, Long> moved = new ConcurrentHashMap<>();

    void add(long from, long to) {
        moved.put(from, to);
    }

    /// The place as it is called now.
    ChatPlace now(ChatPlace place) {
        Long to = moved.get(place.chat());
        return to == null ? place : place.movedTo(to);
    }
}
