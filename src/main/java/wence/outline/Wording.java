package wence.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much two passages of a text have to do with each other, by the pairs of characters that
/// they share.
///
/// A pair that many passages have weighs little, as in the inverse document frequency of text
/// retrieval.
final class Wording {
    private final List<int[]> pairs = new ArrayList<>();
    private final double[] weights;
    private final double[][] known;

    Wording(List<String> passages) {
        Map<Integer, Integer> ids = new HashMap<>();
        for (String passage : passages) {
            pairs.add(pairIds(passage, ids));
        }
        int[] counts = new int[ids.size()];
        for (int[] passage : pairs) {
            for (int id : passage) {
                counts[id]++;
            }
        }
        weights = new double[counts.length];
        for (int id = 0; id < counts.length; id++) {
            weights[id] = Math.log((1.0 + pairs.size()) / counts[id]);
        }
        known = new double[passages.size()][];
    }

    private static int[] pairIds(String passage, Map<Integer, Integer> ids) {
        String bare = Characters.bare(passage);
        int[] found = new int[Math.max(0, bare.length() - 1)];
        for (int i = 0; i + 1 < bare.length(); i++) {
            int pair = bare.charAt(i) << 16 | bare.charAt(i + 1);
            found[i] = ids.computeIfAbsent(pair, key -> ids.size());
        }
        return Arrays.stream(found).sorted().distinct().toArray();
    }

    /// From 0 to 1, the weight of the pairs that two passages share, set against their lengths.
    double shared(int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        if (known[high] == null) {
            known[high] = new double[high + 1];
            Arrays.fill(known[high], -1);
        }
        if (known[high][low] < 0) {
            known[high][low] = weigh(pairs.get(low), pairs.get(high));
        }
        return known[high][low];
    }

    private double weigh(int[] a, int[] b) {
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                shared += weights[a[i]];
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared == 0 ? 0 : shared / Math.sqrt(total(a) * total(b));
    }

    private double total(int[] passage) {
        double total = 0;
        for (int id : passage) {
            total += weights[id];
        }
        return total;
    }
}
