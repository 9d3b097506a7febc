package wence.chat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers as people type them to choose something: `2`, `２`, `②`, `第二个`, `第2个呢？`.
final class Numbers {
    private static final String CHINESE = "一二三四五六七八九";
    private static final Pattern DIGITS = Pattern.compile("[#＃（(\\[]?([0-9]{1,3})[)）\\].．、。]?");
    private static final Pattern ORDINAL =
            Pattern.compile("(?:选)?第([0-9]{1,3}|[一二两三四五六七八九十]{1,3})(?:个|项|条)?(?:呢|吧)?[？?。]?");

    private Numbers() {}

    /// The number, when the text is digits and nothing else of weight; at most three digits.
    static Optional<Integer> digits(String text) {
        Matcher matcher = DIGITS.matcher(narrow(text.strip()));
        return matcher.matches() ? positive(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }

    /// The number, when the text is an ordinal such as 第二个.
    static Optional<Integer> ordinal(String text) {
        Matcher matcher = ORDINAL.matcher(narrow(text.strip()));
        return matcher.matches() ? value(matcher.group(1)) : Optional.empty();
    }

    private static Optional<Integer> value(String number) {
        return Character.isDigit(number.charAt(0))
                ? positive(Integer.parseInt(number))
                : chinese(number.replace('两', '二'));
    }

    /// Up to 99: 二, 十, 十二, 二十, 二十二.
    private static Optional<Integer> chinese(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return number.length() == 1 ? positive(CHINESE.indexOf(number) + 1) : Optional.empty();
        }
        String tens = number.substring(0, ten);
        String ones = number.substring(ten + 1);
        if (tens.length() > 1 || ones.length() > 1 || ones.equals("十")) {
            return Optional.empty();
        }
        int high = tens.isEmpty() ? 1 : CHINESE.indexOf(tens) + 1;
        int low = ones.isEmpty() ? 0 : CHINESE.indexOf(ones) + 1;
        return positive(high * 10 + low);
    }

    private static Optional<Integer> positive(int number) {
        return number > 0 ? Optional.of(number) : Optional.empty();
    }

    private static String narrow(String text) {
        var narrow = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '０' && c <= '９') {
                narrow.append((char) (c - '０' + '0'));
            } else if (c >= '①' && c <= '⑨') {
                narrow.append((char) (c - '①' + '1'));
            } else {
                narrow.append(c);
            }
        }
        return narrow.toString();
    }
}
