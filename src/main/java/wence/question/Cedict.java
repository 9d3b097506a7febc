package wence.question;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// English meanings and the Chinese words that have them, from CC-CEDICT; see `cedict/README.md`.
///
/// The bytes are read when the first English word comes that the glossary does not know, and searched as they are: a
/// map of all lines would take longer to build than any question to answer. Safe to share between threads.
final class Cedict {
    private final String resource;
    private byte @Nullable [] lines;

    private Cedict(String resource) {
        this.resource = resource;
    }

    /// Words of every kind but names.
    static Cedict terms() {
        return new Cedict("cedict/terms.tsv");
    }

    /// Provinces, cities and counties.
    static Cedict places() {
        return new Cedict("cedict/places.tsv");
    }

    private synchronized byte[] lines() {
        byte[] read = lines;
        if (read == null) {
            read = Table.bytes(resource);
            lines = read;
        }
        return read;
    }

    /// The Chinese words for a folded phrase, the likeliest first; empty when there are none.
    List<String> chinese(String phrase) {
        byte[] all = lines();
        byte[] wanted = (phrase + '\t').getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = all.length;
        while (low < high) {
            int start = lineStart(all, (low + high) >>> 1);
            int order = compare(all, start, wanted);
            if (order == 0) {
                int from = start + wanted.length;
                return List.of(new String(all, from, lineEnd(all, from) - from, StandardCharsets.UTF_8).split(" ", -1));
            }
            if (order < 0) {
                low = lineEnd(all, start) + 1;
            } else {
                high = start;
            }
        }
        return List.of();
    }

    private static int lineStart(byte[] all, int at) {
        int start = at;
        while (start > 0 && all[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int lineEnd(byte[] all, int at) {
        int end = at;
        while (end < all.length && all[end] != '\n') {
            end++;
        }
        return end;
    }

    /// Compares what stands at a line's start with the wanted bytes.
    private static int compare(byte[] all, int start, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            int there = start + i < all.length ? all[start + i] : 0;
            // the tab sorts before the blank, as the shorter phrase before the longer one
            if (there != wanted[i]) {
                return Integer.compare(there, wanted[i]);
            }
        }
        return 0;
    }
}
