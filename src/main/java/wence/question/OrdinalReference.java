package wence.question;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.plan.Plan;
import wence.plan.Section;

/// Sections that a question calls by their place: 第二章第（四）项, 第三部分第2条.
final class OrdinalReference {
    private static final String NUMBER = "([一二三四五六七八九十]{1,3}|\\d{1,2})";
    private static final Pattern REFERENCE = Pattern.compile("第" + NUMBER + "(?:章|部分|大项|大部分|板块)(?:里|中)?(?:的)?(?:第?[（(]?"
            + NUMBER + "[)）]?(?:项|条|节|点|小节|小项)|第[（(]?" + NUMBER + "[)）]?)?");
    private static final String DIGITS = "一二三四五六七八九";

    private final List<Plan> plans;

    OrdinalReference(List<Plan> plans) {
        this.plans = plans;
    }

    /// The question with the section's name in the place of the reference, where all plans in the scope call the
    /// section
    /// the same; else the question as it is.
    String named(String question, Supplier<Scope> scope) {
        Matcher reference = REFERENCE.matcher(question);
        if (!reference.find()) {
            return question;
        }
        var numbers = new ArrayList<Integer>();
        for (int group = 1; group <= reference.groupCount(); group++) {
            if (reference.group(group) != null) {
                numbers.add(value(Objects.requireNonNull(reference.group(group))));
            }
        }
        Scope meant = scope.get();
        Set<String> names = new LinkedHashSet<>();
        plans.stream()
                .filter(plan -> meant.includes(plan.id()))
                .flatMap(plan -> plan.sections().stream())
                .filter(section -> !section.isLost() && isAt(section, numbers))
                .forEach(section -> names.add(section.name()));
        return names.size() == 1
                ? reference.replaceFirst(
                        Matcher.quoteReplacement(names.iterator().next()))
                : question;
    }

    private static boolean isAt(Section section, List<Integer> numbers) {
        List<String> ordinals = section.path().ordinals();
        if (ordinals.size() != numbers.size()) {
            return false;
        }
        for (int i = 0; i < numbers.size(); i++) {
            if (value(ordinals.get(i).replaceAll("[（()）、.．第章节条]", "")) != numbers.get(i)) {
                return false;
            }
        }
        return true;
    }

    /// Of Chinese numerals up to 九十九 and of digits; 0 for anything else.
    private static int value(String numeral) {
        if (!numeral.isEmpty() && numeral.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(numeral);
        }
        int tens = numeral.indexOf('十');
        int ones = DIGITS.indexOf(numeral.isEmpty() ? ' ' : numeral.charAt(numeral.length() - 1)) + 1;
        if (tens < 0) {
            return numeral.length() == 1 ? ones : 0;
        }
        return 10 * (tens == 0 ? 1 : DIGITS.indexOf(numeral.charAt(0)) + 1) + ones;
    }
}
