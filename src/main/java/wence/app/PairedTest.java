package wence.app;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Whether two configurations differ by more than chance, on the same questions: Fisher's paired
/// randomization. How often would the mean difference be as large if each question's two scores
/// had been swapped by a coin?
final class PairedTest {
    private static final int ROUNDS = 10_000;

    private PairedTest() {}

    /// The two-sided p value; the coin is the same in every run.
    static double p(double[] one, double[] other) {
        if (one.length != other.length) {
            throw new IllegalArgumentException("need pairs, got %d and %d".formatted(one.length, other.length));
        }
        RandomGenerator coin = RandomGeneratorFactory.of("L64X128MixRandom").create(20_251_231);
        double seen = Math.abs(sum(one, other));
        int asLarge = 1;
        for (int round = 0; round < ROUNDS; round++) {
            double sum = 0;
            for (int i = 0; i < one.length; i++) {
                double difference = one[i] - other[i];
                sum += coin.nextBoolean() ? difference : -difference;
            }
            if (Math.abs(sum) >= seen - 1e-12) {
                asLarge++;
            }
        }
        return (double) asLarge / (ROUNDS + 1);
    }

    private static double sum(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] - other[i];
        }
        return sum;
    }
}
