package wence.document;

import java.util.Locale;

/// How automatic numbering shows a number, by the names of ECMA-376, 17.18.59 (`ST_NumberFormat`).
final class NumberFormat {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private NumberFormat() {}

    /// The number as the reader sees it; plain figures for a format that is not known.
    ///
    /// @param n 0 or more
    static String shown(String format, int n) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital",
                    "japaneseDigitalTenThousand" -> counted(n);
            case "chineseLegalSimplified", "japaneseLegal", "ideographLegalTraditional" -> legal(n);
            case "ideographTraditional" -> cyclic(STEMS, n);
            case "ideographZodiac" -> cyclic(BRANCHES, n);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                n >= 1 && n <= 20 ? mark(0x2460, n) : "" + n;
            case "decimalEnclosedParen" -> n >= 1 && n <= 20 ? mark(0x2474, n) : "(" + n + ")";
            case "decimalEnclosedFullstop" -> n >= 1 && n <= 20 ? mark(0x2488, n) : n + ".";
            case "ideographEnclosedCircle" -> n >= 1 && n <= 10 ? mark(0x3220, n) : "（" + counted(n) + "）";
            case "decimalFullWidth", "decimalFullWidth2" -> wide(n);
            case "decimalZero" -> n < 10 ? "0" + n : "" + n;
            case "upperLetter" -> letters(n).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(n);
            case "upperRoman" -> roman(n).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(n);
            default -> "" + n;
        };
    }

    private static String mark(int first, int n) {
        return Character.toString(first + n - 1);
    }

    /// 一, 十, 十一, 二十, 一百〇一.
    static String counted(int n) {
        if (n > 9999) {
            return "" + n;
        }
        if (n < 10) {
            return "" + DIGITS.charAt(n);
        }
        if (n < 20) {
            return "十" + (n == 10 ? "" : DIGITS.charAt(n - 10));
        }
        return places(n, DIGITS, "十百千");
    }

    private static String legal(int n) {
        return n > 9999 ? "" + n : n == 0 ? "零" : places(n, LEGAL, "拾佰仟");
    }

    private static String places(int n, String digits, String units) {
        var shown = new StringBuilder();
        boolean gap = false;
        for (int unit = 1000, name = 2; unit >= 1; unit /= 10, name--) {
            int digit = n / unit % 10;
            if (digit == 0) {
                gap |= !shown.isEmpty();
            } else {
                shown.append(gap ? digits.substring(0, 1) : "").append(digits.charAt(digit));
                shown.append(name >= 0 ? units.substring(name, name + 1) : "");
                gap = false;
            }
        }
        return shown.toString();
    }

    private static String cyclic(String signs, int n) {
        return n == 0 ? "0" : "" + signs.charAt((n - 1) % signs.length());
    }

    private static String wide(int n) {
        return Integer.toString(n)
                .chars()
                .mapToObj(c -> Character.toString(c - '0' + '０'))
                .reduce("", String::concat);
    }

    /// a … z, aa … zz, as Word counts.
    private static String letters(int n) {
        return n == 0 ? "" : Character.toString('a' + (n - 1) % 26).repeat(Math.min(1 + (n - 1) / 26, 30));
    }

    private static String roman(int n) {
        if (n > 4000) {
            return "" + n;
        }
        var shown = new StringBuilder();
        int rest = n;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                shown.append(ROMAN[i]);
            }
        }
        return shown.toString();
    }
}
