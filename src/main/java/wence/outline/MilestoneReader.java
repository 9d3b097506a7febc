package wence.outline;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.plan.Milestone;
import wence.plan.Period;
import wence.plan.Section;
import wence.plan.SectionPath;

/// Stages with their years: `（二）深入推进。2022年到2025年，…` or
/// `（一）启动阶段（2021年1月—6月）`.
final class MilestoneReader {
    private static final Pattern SCHEDULE = Pattern.compile("进度|步骤|阶段|时间安排|工作安排|试点安排|实施安排");
    private static final Pattern STAGE = Pattern.compile("阶段|启动|部署|准备|推进|攻坚|试点|验收|总结|评估|巩固|提升年");
    private static final String POINT = "20\\d{2}\\s*年?(?:\\s*\\d{1,2}\\s*月)?(?:底|末|初|中)?";
    private static final Pattern TIME = Pattern.compile("(?:到|至|截至)?(" + POINT + ")\\s*(?:(?:—|–|-|－|~|到|至)+\\s*(?:"
            + POINT + "|\\d{1,2}\\s*月(?:底|末|初)?))?(?:前|起)?");
    private static final Pattern TIME_IN_HEADING =
            Pattern.compile("(?<name>[^（(]{2,20})[（(](?<time>20\\d{2}[^（()）]{1,24})[)）][。：:]?");
    private static final Pattern YEAR = Pattern.compile("20\\d{2}");

    private MilestoneReader() {}

    /// The stages of a plan, in reading order.
    static List<Milestone> read(String plan, List<Section> inOrder, List<Passage> passages) {
        Map<SectionPath, Section> sections = new HashMap<>();
        inOrder.forEach(section -> sections.put(section.path(), section));
        var milestones = new ArrayList<Milestone>();
        var seen = new HashSet<SectionPath>();
        for (Passage passage : passages) {
            Section section = sections.get(passage.section());
            if (section != null && seen.add(section.path()) && isStage(section, sections)) {
                milestone(plan, section, passage).ifPresent(milestones::add);
            }
        }
        return milestones;
    }

    private static boolean isStage(Section section, Map<SectionPath, Section> sections) {
        Section parent = sections.get(section.path().parent());
        boolean isScheduled = parent != null && SCHEDULE.matcher(parent.name()).find();
        return isScheduled || STAGE.matcher(section.name()).find();
    }

    private static Optional<Milestone> milestone(String plan, Section section, Passage passage) {
        Flow words = passage.words();
        Matcher time = TIME.matcher(words.text());
        if (!time.lookingAt() || time.group(1).indexOf('年') < 0) {
            return inHeading(plan, section, passage);
        }
        String written = Characters.withoutBlanks(time.group());
        return years(written)
                .map(years -> new Milestone(
                        section.name(),
                        written,
                        years,
                        section.path(),
                        passage.clause(plan).id(),
                        words.span(0, time.end())));
    }

    /// A stage whose heading has its time: `（一）启动阶段（2021年1月—6月）`.
    private static Optional<Milestone> inHeading(String plan, Section section, Passage passage) {
        Matcher bracket = TIME_IN_HEADING.matcher(section.name());
        if (!bracket.matches() || section.place().isEmpty()) {
            return Optional.empty();
        }
        String written = bracket.group("time");
        return years(written)
                .map(years -> new Milestone(
                        bracket.group("name"),
                        written,
                        years,
                        section.path(),
                        passage.clause(plan).id(),
                        section.place().get()));
    }

    /// The first year and the last that the words name.
    static Optional<Period> years(String written) {
        Matcher year = YEAR.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC));
        int from = 0;
        int to = 0;
        while (year.find()) {
            to = Integer.parseInt(year.group());
            from = from == 0 ? to : from;
        }
        return from == 0 || to < from ? Optional.empty() : Optional.of(new Period(from, to));
    }
}
