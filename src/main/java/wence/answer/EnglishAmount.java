package wence.answer;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers with Chinese multiples in the digits that an English reader knows: `0.4万名以上` is `4,000`.
final class EnglishAmount {
    private static final Pattern AMOUNT = Pattern.compile("[^\\d.]*(\\d+(?:\\.\\d+)?)([百千万]?[亿万]|[百千])[^\\d.百千万亿]*");
    private static final Map<Character, BigDecimal> MULTIPLES = Map.of(
            '百', BigDecimal.valueOf(100),
            '千', BigDecimal.valueOf(1_000),
            '万', BigDecimal.valueOf(10_000),
            '亿', BigDecimal.valueOf(100_000_000));

    private EnglishAmount() {}

    /// The one number of the value where it has a multiple; empty where there is none, or more than one.
    static Optional<String> of(String value) {
        Matcher amount = AMOUNT.matcher(value);
        if (!amount.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(amount.group(1));
        for (char multiple : amount.group(2).toCharArray()) {
            number = number.multiply(MULTIPLES.getOrDefault(multiple, BigDecimal.ONE));
        }
        return Optional.of(
                new DecimalFormat("#,##0.########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number));
    }
}
