package wence.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// How much each token of some texts counts.
///
/// Characters and pairs stand as numbers in an open table: hundreds of them are counted for each
/// clause, and a map of strings takes several times as long.
final class TokenCounts implements Letters.Tokens {
    private static final int SMALLEST = 512;
    private static final int CHARACTER_BITS = 21;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    /// A character, or a pair with the first one shifted up; zero where the table is free.
    private long[] keys = new long[SMALLEST];

    private int[] counts = new int[SMALLEST];
    private int used;
    private final Map<String, Integer> words = new HashMap<>();
    private int worth;

    /// Each token of the text counts so much more.
    void add(String text, int count) {
        worth = count;
        Letters.cut(text, this);
    }

    void add(TokenCounts others) {
        for (int slot = others.next(-1); slot >= 0; slot = others.next(slot)) {
            add(others.keys[slot], others.counts[slot]);
        }
        others.words.forEach((word, count) -> words.merge(word, count, Integer::sum));
    }

    void clear() {
        Arrays.fill(keys, 0);
        Arrays.fill(counts, 0);
        used = 0;
        words.clear();
    }

    @Override
    public void character(int c) {
        add(c, worth);
    }

    @Override
    public void pair(int first, int second) {
        add(((long) first << CHARACTER_BITS) | second, worth);
    }

    @Override
    public void word(String word) {
        words.merge(word, worth, Integer::sum);
    }

    private void add(long key, int count) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            used++;
        }
        counts[slot] += count;
        if (used > keys.length / 2) {
            grow();
        }
    }

    /// Where the key stands, or the free place where it belongs.
    private int slot(long key) {
        int last = keys.length - 1;
        int slot = (int) ((key * SPREAD) >>> Integer.SIZE) & last;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & last;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    /// The next place after this one with a character or a pair; -1 when there is none.
    int next(int slot) {
        for (int at = slot + 1; at < keys.length; at++) {
            if (keys[at] != 0) {
                return at;
            }
        }
        return -1;
    }

    int count(int slot) {
        return counts[slot];
    }

    /// Puts the token at this place into the term.
    void print(int slot, CharTermAttribute term) {
        int first = (int) (keys[slot] >>> CHARACTER_BITS);
        if (first != 0) {
            append(first, term);
        }
        append((int) keys[slot] & ((1 << CHARACTER_BITS) - 1), term);
    }

    private static void append(int c, CharTermAttribute term) {
        if (Character.isSupplementaryCodePoint(c)) {
            term.append(Character.highSurrogate(c)).append(Character.lowSurrogate(c));
        } else {
            term.append((char) c);
        }
    }

    /// Words and numbers in other scripts.
    Map<String, Integer> words() {
        return words;
    }
}
