package wence.app;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// How well one number tells questions with an answer from those without.
///
/// @param area under the ROC curve: how often a question with an answer has the larger number of
///     the two
/// @param refused the share of the questions without an answer below the number that 95 % of the
///     others reach
/// @param threshold that number
/// @param curve what other thresholds would give, rising
record Refusals(double area, double refused, double threshold, List<Point> curve) {
    private static final double KEPT = 0.95;

    /// Thresholds of the curve: so many steps from 0 to 1.
    private static final int STEPS = 20;

    /// @param with at least one number
    /// @param without at least one number
    static Refusals of(double[] with, double[] without) {
        double[] rising = with.clone();
        Arrays.sort(rising);
        double threshold = rising[(int) Math.floor(rising.length * (1 - KEPT) + 1e-9)];
        double wins = 0;
        for (double number : without) {
            for (double other : rising) {
                wins += other > number ? 1 : other == number ? 0.5 : 0;
            }
        }
        List<Point> curve = IntStream.range(1, STEPS)
                .mapToDouble(step -> (double) step / STEPS)
                .mapToObj(at -> new Point(at, 1 - below(at, with), below(at, without)))
                .toList();
        return new Refusals(
                wins / ((double) rising.length * without.length), below(threshold, without), threshold, curve);
    }

    private static double below(double threshold, double... numbers) {
        return (double) Arrays.stream(numbers)
                        .filter(number -> number < threshold)
                        .count()
                / numbers.length;
    }

    /// What comes of refusing below a threshold.
    ///
    /// @param kept the share of the questions with an answer that are answered
    /// @param refused the share of those without that are refused
    record Point(double threshold, double kept, double refused) {
        @Override
        public String toString() {
            return "carried >= %.2f keeps %5.1f %%, refuses %5.1f %%".formatted(threshold, kept * 100, refused * 100);
        }
    }
}
