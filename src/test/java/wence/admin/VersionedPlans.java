package wence.admin;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wence.library.Library;
import wence.outline.PlanReader;
import wence.outline.ReadPlan;
import wence.plan.Plan;
import wence.plan.PlanFacts;
import wence.search.ClauseIndex;
import wence.search.Hit;
import wence.search.Query;

/// Plans whose text and facts both say which version they are, so that a mixture shows; a
/// collection of them is drawn as `p1:7 p3:2`.
final class VersionedPlans {
    private static final Pattern TITLE = Pattern.compile("第(\\d+)版方案");
    private static final Pattern LEAD = Pattern.compile("第(\\d+)号工作组");

    private VersionedPlans() {}

    static byte[] text(String plan, int version) {
        return """
                某县%s工作方案
                一、目标
                到2025年，公民具备科学素质的比例达到15%%。
                二、任务
                办好第%d号工作组的科普活动，共%d场。
                牵头部门：科协
                """.formatted(plan, version, version).getBytes(StandardCharsets.UTF_8);
    }

    static PlanFacts facts(String plan, int version) {
        return new PlanFacts(
                plan,
                "第%d版方案".formatted(version),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static String drawn(Library library) {
        return drawn(library.load(new PlanReader()::read).plans().stream()
                .map(ReadPlan::plan)
                .toList());
    }

    /// @throws AssertionError when a plan's text and facts are of two versions
    static String drawn(Iterable<Plan> plans) {
        var versions = new TreeMap<String, Integer>();
        for (Plan plan : plans) {
            int said = number(TITLE, plan.facts().title());
            int written = plan.clauses().stream()
                    .mapToInt(clause -> number(LEAD, clause.text()))
                    .max()
                    .orElse(0);
            if (said != written || said == 0) {
                throw new AssertionError(
                        "%s is titled as version %d and written as version %d".formatted(plan.id(), said, written));
            }
            versions.put(plan.id(), said);
        }
        return drawn(versions);
    }

    /// What a search finds, drawn in the same way.
    static String found(ClauseIndex index) {
        var versions = new TreeMap<String, Integer>();
        for (Hit hit : index.search(new Query("工作组的科普活动", Set.of(), 100))) {
            int written = number(LEAD, hit.clause().text());
            if (written > 0) {
                versions.put(hit.plan().id(), written);
            }
        }
        return drawn(versions);
    }

    static String drawn(SortedMap<String, Integer> versions) {
        return versions.entrySet().stream()
                .map(plan -> plan.getKey() + ":" + plan.getValue())
                .collect(Collectors.joining(" "));
    }

    private static int number(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
