package wence.office;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// What a language model's tokens cost.
///
/// @param in for a million tokens sent
/// @param out for a million tokens received
/// @param unit of the money, as it stands behind a number: `元`
public record ModelPrice(BigDecimal in, BigDecimal out, String unit) {
    private static final int DECIMALS = 2;
    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final int DIGITS = 2;
    private static final int MILLION = 6;

    public ModelPrice {
        if (in.signum() < 0 || out.signum() < 0 || unit.isBlank()) {
            throw new IllegalArgumentException(
                    "need prices >= 0 and a unit, got %s, %s, '%s'".formatted(in, out, unit));
        }
    }

    /// What so many tokens cost, to two decimals.
    public BigDecimal of(long tokensIn, long tokensOut) {
        return exactly(tokensIn, tokensOut).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /// The same for people: `3.20 元`, or that it is less than can be said.
    public String said(long tokensIn, long tokensOut) {
        BigDecimal exactly = exactly(tokensIn, tokensOut);
        boolean isLess = exactly.signum() > 0 && exactly.compareTo(LEAST) < 0;
        return "%s%s %s"
                .formatted(
                        isLess ? "<" : "",
                        isLess ? LEAST : of(tokensIn, tokensOut).toPlainString(),
                        unit);
    }

    /// The same however little it is, to two digits that count: `0.0021 元`.
    public String saidOfLittle(long tokensIn, long tokensOut) {
        BigDecimal rounded = exactly(tokensIn, tokensOut).round(new MathContext(DIGITS, RoundingMode.HALF_UP));
        return rounded.toPlainString() + " " + unit;
    }

    private BigDecimal exactly(long tokensIn, long tokensOut) {
        return in.multiply(BigDecimal.valueOf(tokensIn))
                .add(out.multiply(BigDecimal.valueOf(tokensOut)))
                .movePointLeft(MILLION);
    }
}
