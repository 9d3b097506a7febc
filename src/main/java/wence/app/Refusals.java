package wence.app;

import java.util.Arrays;

/// How well one number tells questions with an answer from those without.
///
/// @param area under the ROC curve: how often a question with an answer has the larger number of
///     the two
/// @param refused the share of the questions without an answer below the number that 95 % of the
///     others reach
/// @param threshold that number
record Refusals(double area, double refused, double threshold) {
    private static final double KEPT = 0.95;

    /// @param with at least one number
    /// @param without at least one number
    static Refusals of(double[] with, double[] without) {
        double[] rising = with.clone();
        Arrays.sort(rising);
        double threshold = rising[(int) Math.floor(rising.length * (1 - KEPT) + 1e-9)];
        double wins = 0;
        long below = 0;
        for (double number : without) {
            below += number < threshold ? 1 : 0;
            for (double other : rising) {
                wins += other > number ? 1 : other == number ? 0.5 : 0;
            }
        }
        return new Refusals(
                wins / ((double) rising.length * without.length), (double) below / without.length, threshold);
    }
}
