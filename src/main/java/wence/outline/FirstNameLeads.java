package wence.outline;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.plan.Role;

/// The rule that a plan says once: the first name of a list leads
/// (`列第一位的为牵头单位，下同`).
///
/// Said in a bracket with 下同 it holds from there on, without 下同 for that bracket alone; said in
/// a sentence of its own it holds for the lists that follow, or, as a note below them, for all.
final class FirstNameLeads {
    private static final String FIRST = "(?:第一位|第[1１]位|第一个|第一家|首位|第一名|首个|第一|首)";
    private static final String BODY = "(?:责任|承担|落实)?(?:的|者)?(?:责任)?(?:部门|单位)?";
    private static final Pattern RULE = Pattern.compile("[，,。；;、〔（(]?\\s*(?:以上|其中|各项)?[，,]?(?:责任单位|责任部门|部门|单位)?中?"
            + "(?:[排列]?(?:在|名|于)?" + FIRST + "|首列)" + BODY
            + "(?:均|即)?(?:为|是|系)(?:该项)?(?:任务|工作|事项)?(?:的)?(?:总)?牵头(?:责任)?(?:部门|单位)");

    private FirstNameLeads() {}

    /// Where the rule begins in the text, with the mark before it; -1 when it is not said.
    static int in(String text) {
        if (text.indexOf("牵头") < 0) {
            return -1;
        }
        Matcher rule = RULE.matcher(text);
        return rule.find() ? rule.start() : -1;
    }

    /// Whether the rule, said in a list of names, holds for the lists that follow.
    static boolean goesOn(String text) {
        return text.contains("下同");
    }

    /// Whether the rule stands as a note below the lists that it speaks of.
    static boolean isNote(String text) {
        return text.stripLeading().matches("(?s)(?:备?注|说明)\\s*[:：].*");
    }

    /// The statements of one list, the first name taken as the lead. A list that names a lead
    /// itself, or that lost its first name, stays as it is.
    static List<Statement> applied(List<Statement> group) {
        boolean namesLead = group.stream().anyMatch(statement -> statement.role() != Role.RESPONSIBLE);
        if (group.size() != 1 || namesLead || group.getFirst().beheaded()) {
            return group;
        }
        return group.getFirst().withFirstAsLead();
    }
}
