package wence.chat.telegram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which messages were one reply, so that a person may answer to any of them; the newest ones are remembered.
final class Parts {
    private static final int MAX = 5_000;

    private final Map<Part, Integer> last = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Part, Integer> eldest) {
            return size() > MAX;
        }
    };

    private record Part(long chat, int message) {}

    /// Remembers the messages of one reply; the last one stands for it.
    synchronized void remember(long chat, List<Integer> messages) {
        for (int message : messages.subList(0, Math.max(0, messages.size() - 1))) {
            last.put(new Part(chat, message), messages.getLast());
        }
    }

    /// The message that stands for the reply of which this one is a part.
    synchronized int replyOf(long chat, int message) {
        return last.getOrDefault(new Part(chat, message), message);
    }
}
