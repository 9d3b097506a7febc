package wence.question;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers as they are dictated, in the digits that plans write them in: 二零二五年, 百分之十五, 六点五万.
final class SpokenNumbers {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern YEAR =
            Pattern.compile("(?<![一二三四五六七八九十百千万〇零])二[〇零○oO0][〇零○一二三四五六七八九]{2}(?![〇零一二三四五六七八九十百千万])");
    private static final Pattern PERCENT = Pattern.compile("百分之([零〇一二两三四五六七八九十百点]+|\\d+(?:\\.\\d+)?)");
    private static final Pattern POINT = Pattern.compile("([零〇一二两三四五六七八九十百]+)点([零〇一二三四五六七八九]+)(?=[万亿%个名家])");
    private static final Pattern ROUND =
            Pattern.compile("(?<![几数一二两三四五六七八九十百千])([一二两三四五六七八九]?[十百千][零一二三四五六七八九十百]*)(?=[万亿])");

    private SpokenNumbers() {}

    static String inDigits(String text) {
        if (text.chars().noneMatch(c -> DIGITS.indexOf(c) >= 0 || c == '十' || c == '百')) {
            return text;
        }
        String years = YEAR.matcher(text).replaceAll(SpokenNumbers::year);
        String percents = PERCENT.matcher(years).replaceAll(match -> {
            String number = number(match.group(1));
            return number.isEmpty() ? Matcher.quoteReplacement(match.group()) : number + "%";
        });
        String points = POINT.matcher(percents).replaceAll(match -> number(match.group(1) + "点" + match.group(2)));
        return ROUND.matcher(points).replaceAll(match -> number(match.group(1)));
    }

    private static String year(MatchResult match) {
        var digits = new StringBuilder();
        match.group().chars().forEach(c -> digits.append(Math.max(0, DIGITS.indexOf(c))));
        return digits.toString();
    }

    /// The number in digits; empty for what is none, such as 几.
    private static String number(String spoken) {
        if (Character.isDigit(spoken.charAt(0))) {
            return spoken;
        }
        int point = spoken.indexOf('点');
        String whole = point < 0 ? spoken : spoken.substring(0, point);
        var digits = new StringBuilder(whole.isEmpty() ? "" : Integer.toString(whole(whole)));
        if (point >= 0) {
            digits.append('.');
            spoken.substring(point + 1).chars().forEach(c -> digits.append(Math.max(0, DIGITS.indexOf(c))));
        }
        return digits.length() == 0 || digits.charAt(digits.length() - 1) == '.' ? "" : digits.toString();
    }

    private static int whole(String spoken) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < spoken.length(); i++) {
            char c = spoken.charAt(i);
            int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (unit == 0) {
                digit = c == '两' ? 2 : Math.max(0, DIGITS.indexOf(c));
            } else {
                sum += Math.max(1, digit) * unit;
                digit = 0;
            }
        }
        return sum + digit;
    }
}
