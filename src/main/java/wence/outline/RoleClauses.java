package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.plan.Role;

/// Names with a verb behind them: `省经信厅牵头，省公安厅、省国资委按职责分工负责`.
final class RoleClauses {
    private static final Pattern VERB = Pattern.compile("(?<lead>牵头负责|负责牵头|牵头落实|牵头)"
            + "|(?<support>共同配合|配合|参与|参加|协助)"
            + "|(?<guide>指导)"
            + "|(?<responsible>按照?职责分工分别负责|按照?职责分工负责|按照?职责负责|按照?分工负责|分工负责|分别负责|共同负责|负责落实|负责)");
    /// `列第一位的为牵头单位，下同`: says which name leads, and is no name itself.
    private static final Pattern REMARK =
            Pattern.compile("[，,。；;〔（(]?[排列]?(?:在|名)?(?:第一位|首位|首|第一)(?:的|者)?(?:部门|单位)?(?:为|是)牵头(?:部门|单位).*$");

    private static final String BODY_ENDS = "部委局厅办会院行社署府处室队校团联心司位门构协组所业等区市县）)〕";

    private RoleClauses() {}

    /// The statements of a text that is made of such clauses only; none when it is anything else.
    static List<Statement> read(String text) {
        String said = withoutRemark(text);
        var statements = new ArrayList<Statement>();
        int from = 0;
        Brackets brackets = Brackets.of(said);
        for (int i = 0; i <= said.length(); i++) {
            boolean ends = i == said.length() || ("，,；;。".indexOf(said.charAt(i)) >= 0 && !brackets.guards(i));
            if (!ends) {
                continue;
            }
            List<Statement> clause = readOne(said, from, i);
            if (!clause.isEmpty()) {
                statements.addAll(clause);
                from = i + 1;
            }
        }
        boolean hasRest = from < said.length() && !said.substring(from).isBlank();
        return hasRest ? List.of() : statements;
    }

    static String withoutRemark(String text) {
        Matcher remark = REMARK.matcher(text);
        return remark.find() ? text.substring(0, remark.start()) : text;
    }

    private static List<Statement> readOne(String text, int from, int to) {
        String clause = text.substring(from, to).strip();
        int start = text.indexOf(clause, from);
        for (int at = 1; at < clause.length(); at++) {
            Matcher verb = VERB.matcher(clause).region(at, clause.length());
            if (verb.lookingAt() && verb.end() == clause.length()) {
                return statement(clause.substring(0, at), role(verb), start, start + clause.length());
            }
        }
        return List.of();
    }

    private static Role role(Matcher verb) {
        if (verb.group("lead") != null) {
            return Role.LEAD;
        }
        if (verb.group("support") != null) {
            return Role.SUPPORT;
        }
        return verb.group("guide") != null ? Role.GUIDE : Role.RESPONSIBLE;
    }

    private static List<Statement> statement(String names, Role role, int from, int to) {
        int with = names.indexOf("会同");
        if (with > 0) {
            var both = new ArrayList<>(statement(names.substring(0, with), role, from, to));
            both.addAll(statement(names.substring(with + 2), Role.SUPPORT, from, to));
            return both;
        }
        AgencyList agencies = AgencyList.of(names);
        boolean allBodies = agencies.names().stream().allMatch(RoleClauses::isBody);
        return allBodies && !agencies.names().isEmpty()
                ? List.of(new Statement(role, agencies.names(), agencies.openEnded(), from, to))
                : List.of();
    }

    private static boolean isBody(String name) {
        return name.length() >= 2 && name.length() <= 40 && BODY_ENDS.indexOf(name.charAt(name.length() - 1)) >= 0;
    }
}
