package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.plan.Milestone;
import wence.plan.Milestone.Kind;
import wence.plan.Target;

/// By when single pieces of work are due (`于2019年3月底前制定实施方案`), and how long a plan
/// holds (`自2025年10月1日起施行，有效期至2030年9月30日`).
///
/// A date to which a target is tied is the target's and stands there. What somebody may do by a
/// date (可于…前缴纳) is no deadline of the plan.
final class MilestoneDeadlines {
    private static final int LONGEST_NAME = 40;
    private static final int SHORTEST_NAME = 4;

    private static final String YEAR = "20\\d{2}\\s*年";
    private static final String DAY = "(?:\\d{1,2}\\s*月\\s*(?:底|末|初|中旬|[上下]旬|\\d{1,2}\\s*[日号])?|[底末]|第?[一二三四]季度末?|上半年)";
    private static final Pattern DUE = Pattern.compile(
            "(?<time>(?:每年\\s*|" + YEAR + "\\s*)" + DAY + "\\s*(?:之|以)?前|(?<!\\d\\s?月)\\d{1,2}\\s*月(?:底|末)前"
                    + "|(?:今|本)?年(?:底|末)前|(?<![\\d一二三四五六七八九十两]\\s?)年内|[“\"]?十[一二三四五六]五[”\"]?(?:规划)?(?:期末|末期|末))");
    private static final Pattern IN_FORCE =
            Pattern.compile("(?<time>(?:自|从)[^，。；]{1,30}?\\s*起\\s*(?:正式)?(?:暂|试)?(?:施行|实施|执行|生效|行)(?:至[^，。；]{4,16}止?)?"
                    + "(?:[，,]\\s*(?:有效期|试行期|施行期)[^，。；]{1,24})?"
                    + "|(?:有效期|执行期|施行期|试行期)限?(?:暂定|暂)?(?:为|至|到)[^，。；]{1,30})");
    private static final Pattern OF_THE_PLAN =
            Pattern.compile("本(?:方案|办法|通知|意见|政策|措施|细则|预案|规划|计划|纲要|规定|实施)|^\\s*(?:自|有效期)");
    private static final Pattern ALLOWED =
            Pattern.compile("可(?!持续|视|靠|用|行|信|复制)|能够|有望|允许|的企业|的项目|的单位|缴|征收|顺延|暂退|贷款|住房");
    private static final Pattern PART_END = Pattern.compile("[，,；;。]");
    private static final Pattern NO_NAME = Pattern.compile("^允许|^可|^[的内]|[│├┤┌┐└┘|]");
    private static final Pattern LEADING = Pattern.compile("^[\\s，,、：:]+|^(?:完成时限|之)");

    private MilestoneDeadlines() {}

    /// Deadlines and terms of validity, in reading order.
    ///
    /// @param targets what the plan states in numbers
    static List<Milestone> read(String plan, List<Passage> passages, List<Target> targets) {
        var milestones = new ArrayList<Milestone>();
        for (Passage passage : passages) {
            if (!passage.closesSection()) {
                validity(plan, passage)
                        .ifPresentOrElse(milestones::add, () -> milestones.addAll(deadlines(plan, passage, targets)));
            }
        }
        return milestones;
    }

    private static Optional<Milestone> validity(String plan, Passage passage) {
        String text = passage.words().text();
        Matcher time = IN_FORCE.matcher(text);
        return OF_THE_PLAN.matcher(text).find() && time.find()
                ? Optional.of(milestone(Kind.VALIDITY, "施行期限", plan, passage, time))
                : Optional.empty();
    }

    private static List<Milestone> deadlines(String plan, Passage passage, List<Target> targets) {
        String text = passage.words().text();
        String clause = passage.clause(plan).id();
        var found = new ArrayList<Milestone>();
        Matcher due = DUE.matcher(text);
        while (due.find()) {
            String written = Characters.withoutBlanks(due.group("time"));
            boolean isTargets = targets.stream()
                    .anyMatch(target -> target.clause().equals(clause)
                            && target.time()
                                    .filter(time -> time.contains(written))
                                    .isPresent());
            Optional<String> name =
                    isTargets || isAllowed(text, due.start()) ? Optional.empty() : name(text, due.end());
            name.ifPresent(what -> found.add(milestone(Kind.DEADLINE, what, plan, passage, due)));
        }
        return found;
    }

    private static Milestone milestone(Kind kind, String name, String plan, Passage passage, Matcher time) {
        return new Milestone(
                kind,
                name,
                Characters.withoutBlanks(time.group("time")),
                MilestoneReader.years(time.group("time")),
                passage.section(),
                passage.clause(plan).id(),
                passage.words().span(time.start("time"), time.end("time")));
    }

    /// Whether the part of the sentence around a place grants something, or speaks of a case.
    private static boolean isAllowed(String text, int at) {
        int start = at;
        while (start > 0 && !PART_END.matcher(text.substring(start - 1, start)).matches()) {
            start--;
        }
        Matcher next = PART_END.matcher(text);
        int end = next.find(at) ? next.start() : text.length();
        String part = text.substring(start, end);
        return ALLOWED.matcher(part).find()
                || TargetMood.grants(part)
                || !TargetMood.PLAIN.of(part, true).setsGoals();
    }

    /// What is due: the words after the time, up to the end of their part of the sentence.
    private static Optional<String> name(String text, int from) {
        String rest = LEADING.matcher(text.substring(from)).replaceFirst("");
        Matcher end = PART_END.matcher(rest);
        String part = end.find() ? rest.substring(0, end.start()) : rest;
        String name = Characters.withoutBlanks(part);
        return name.length() < SHORTEST_NAME || NO_NAME.matcher(name).find()
                ? Optional.empty()
                : Optional.of(name.substring(0, Math.min(LONGEST_NAME, name.length())));
    }
}
