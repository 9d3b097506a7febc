package wence.chat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The values that were used last, up to a number; the one that lay unused longest goes first. Safe to share between
/// threads.
final class Recent<K, V> {
    private final Map<K, V> values;

    Recent(int max) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > max;
            }
        };
    }

    synchronized Optional<V> get(K key) {
        return Optional.ofNullable(values.get(key));
    }

    synchronized void put(K key, V value) {
        values.put(key, value);
    }

    synchronized void remove(K key) {
        values.remove(key);
    }
}
