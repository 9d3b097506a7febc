package wence.outline;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wence.plan.Duty;
import wence.plan.Plan;

/// Places that look as if they said who does what, and of which no duty was read; and names of agencies that look like
/// something else. A person should see them before a plan is published.
final class UnreadDuties {
    private static final String WORDS = "牵头|(?:责任|配合|协同|参与|参加|指导|负责|主管|承办|协办)(?:单位|部门)|按职责分工|[局委厅办部署]负责";
    private static final Pattern BRACKET = Pattern.compile("[（(〔【\\[](?<inside>[^（）()〔〕【】]{2,200})[）)〕】\\]]");
    private static final Pattern WORD = Pattern.compile(WORDS);
    private static final Pattern LINE = Pattern.compile("^(?:牵头|责任|配合|协同|主办|协办)(?:单位|部门)?[：:]");
    private static final Pattern NO_NAME = Pattern.compile("[0-9０-９①-⑳]|牵头|完成|负责|[：:]");

    private UnreadDuties() {}

    /// The places, in the plan's order.
    static List<String> places(Plan plan) {
        Set<String> stating = plan.duties().stream().map(Duty::clause).collect(Collectors.toSet());
        return plan.clauses().stream()
                .filter(clause -> !stating.contains(clause.id()))
                .map(clause -> place(clause.text()))
                .filter(place -> !place.isEmpty())
                .toList();
    }

    private static String place(String text) {
        if (LINE.matcher(text).find()) {
            return Excerpt.of(text);
        }
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            if (WORD.matcher(bracket.group("inside")).find()) {
                return Excerpt.of(bracket.group());
            }
        }
        return "";
    }

    /// Names with what no name has: figures, times, words of duty.
    static List<String> oddNames(Plan plan) {
        return plan.duties().stream()
                .flatMap(duty -> duty.agencies().stream())
                .filter(name -> NO_NAME.matcher(name).find())
                .distinct()
                .toList();
    }
}
