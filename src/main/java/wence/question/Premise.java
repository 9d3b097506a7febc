package wence.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers that a question holds to be so and wants confirmed: 顶岗实习是12个月，对吧？
///
/// @param numbers each with what it counts; at least one
public record Premise(List<Quantity> numbers) {
    private static final Pattern CONFIRM = Phrasing.of("premise.confirm");
    private static final Pattern NUMBER = Phrasing.of("premise.number");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Map<Character, Integer> ZEROS = Map.of('十', 1, '百', 2, '千', 3, '万', 4, '亿', 8);

    public Premise {
        numbers = List.copyOf(numbers);
    }

    /// A number and the unit that follows it.
    ///
    /// @param unit as written; empty where none follows
    public record Quantity(BigDecimal value, String unit) {
        /// Whether the other number says the same, whatever the word that counts it.
        boolean equalTo(Quantity other) {
            return value.compareTo(other.value) == 0 && isComparable(other);
        }

        /// Whether both count shares, or money, or time, or things.
        boolean isComparable(Quantity other) {
            return kind().equals(other.kind());
        }

        private String kind() {
            return switch (unit) {
                case "%", "‰", "个百分点", "成", "元", "倍" -> unit;
                case "日", "工作日", "个工作日" -> "天";
                case "ms" -> "毫秒";
                case "年", "月", "个月", "天", "周", "小时", "个小时", "分钟", "毫秒" -> unit.replace("个", "");
                default -> "";
            };
        }
    }

    /// What the question wants confirmed; empty when it does not ask whether a number is so.
    public static Optional<Premise> of(Question question) {
        if (!CONFIRM.matcher(question.words()).find()) {
            return Optional.empty();
        }
        List<Quantity> numbers = numbersIn(question.words());
        return numbers.isEmpty() ? Optional.empty() : Optional.of(new Premise(numbers));
    }

    /// Whether the words that a plan writes its number in bear the premise out.
    ///
    /// @return empty where they count something else
    public Optional<Boolean> isIn(String stated) {
        List<Quantity> there = numbersIn(CountedIn.plain(stated));
        boolean comparable = numbers.stream().allMatch(number -> there.stream().anyMatch(number::isComparable));
        return comparable
                ? Optional.of(numbers.stream().allMatch(number -> there.stream().anyMatch(number::equalTo)))
                : Optional.empty();
    }

    /// The question without these numbers: what they are said of.
    public Question without(Question question) {
        String words = question.words();
        Matcher match = NUMBER.matcher(words);
        var said = new ArrayList<String>();
        while (match.find()) {
            said.add(match.group());
        }
        return question.withTerms(question.terms().stream()
                .filter(term -> said.stream().noneMatch(number -> number.contains(term.word())))
                .toList());
    }

    private static List<Quantity> numbersIn(String words) {
        var numbers = new ArrayList<Quantity>();
        Matcher match = NUMBER.matcher(words);
        while (match.find()) {
            String unit = match.group(3) == null ? "" : match.group(3);
            boolean year = YEAR.matcher(match.group(1)).matches() && (unit.isEmpty() || unit.equals("年"));
            boolean date = unit.equals("月")
                    || (unit.equals("日") && match.start() > 0 && words.charAt(match.start() - 1) == '月');
            if (!year && !date) {
                int zeros = match.group(2)
                        .chars()
                        .map(c -> ZEROS.getOrDefault((char) c, 0))
                        .sum();
                numbers.add(new Quantity(new BigDecimal(match.group(1)).scaleByPowerOfTen(zeros), unit));
            }
        }
        return numbers;
    }
}
