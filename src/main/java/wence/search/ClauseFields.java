package wence.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.Section;
import wence.plan.SectionPath;

/// What one clause is searched by.
///
/// @param text its own words
/// @param heading the headings above it, top down, one a line
/// @param title the plan's title
/// @param agencies the bodies that hold duties by it, one a line
/// @param roles what they do, in Chinese and English: `牵头 lead`
/// @param targets the measures, values and times that it states, one a line
record ClauseFields(String text, String heading, String title, String agencies, String roles, String targets) {

    /// The fields of all clauses of a plan, in its order.
    static List<ClauseFields> of(Plan plan) {
        var headings = new HashMap<SectionPath, String>();
        Map<String, String> agencies =
                byClause(plan.duties().stream().map(d -> Map.entry(d.clause(), String.join("\n", d.agencies()))));
        Map<String, String> roles = byClause(plan.duties().stream()
                .map(d -> Map.entry(
                        d.clause(), d.role().chinese() + " " + d.role().label())));
        Map<String, String> targets = byClause(plan.targets().stream()
                .map(t -> Map.entry(
                        t.clause(),
                        t.measure() + "\n" + t.value()
                                + t.time().map(s -> "\n" + s).orElse(""))));
        var fields = new ArrayList<ClauseFields>();
        for (Clause clause : plan.clauses()) {
            fields.add(new ClauseFields(
                    clause.text(),
                    headings.computeIfAbsent(clause.section(), path -> heading(plan, path)),
                    plan.facts().title(),
                    agencies.getOrDefault(clause.id(), ""),
                    roles.getOrDefault(clause.id(), ""),
                    targets.getOrDefault(clause.id(), "")));
        }
        return fields;
    }

    private static String heading(Plan plan, SectionPath path) {
        return plan.headingPath(path).stream().map(Section::heading).collect(Collectors.joining("\n"));
    }

    private static Map<String, String> byClause(Stream<Map.Entry<String, String>> values) {
        return values.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a + "\n" + b));
    }

    /// The field's content.
    String get(Field field) {
        return switch (field) {
            case TEXT -> text;
            case HEADING -> heading;
            case TITLE -> title;
            case AGENCIES -> agencies;
            case ROLES -> roles;
            case TARGETS -> targets;
        };
    }

    /// What a clause can be searched by.
    enum Field {
        TEXT,
        HEADING,
        TITLE,
        AGENCIES,
        ROLES,
        TARGETS
    }
}
