package wence.outline;

/// Chinese numerals as headings use them, up to 999.
public final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    static boolean isNumeral(char c) {
        return DIGITS.indexOf(c) >= 0 || c == '零' || c == '十' || c == '百';
    }

    /// The value of figures or of Chinese numerals; -1 when the characters are no number: `十二`
    /// is 12, `一百零三` is 103.
    public static int value(String number) {
        if (!number.isEmpty() && Characters.digit(number.charAt(0)) >= 0) {
            return figures(number);
        }
        int total = 0;
        int pending = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            int digit = c == '零' ? 0 : DIGITS.indexOf(c);
            if (digit >= 0) {
                if (pending != 0) {
                    return -1;
                }
                pending = digit;
            } else if (c == '十') {
                total += Math.max(pending, 1) * 10;
                pending = 0;
            } else if (c == '百') {
                total += Math.max(pending, 1) * 100;
                pending = 0;
            } else {
                return -1;
            }
        }
        return total + pending;
    }

    private static int figures(String number) {
        int total = 0;
        for (int i = 0; i < number.length() && i < 4; i++) {
            total = total * 10 + Characters.digit(number.charAt(i));
        }
        return total;
    }

    /// A number in Chinese numerals, up to 99.
    static String chinese(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("need 1..99, got " + number);
        }
        int tens = number / 10;
        String head = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
        int ones = number % 10;
        return ones == 0 ? head : head + DIGITS.charAt(ones);
    }
}
