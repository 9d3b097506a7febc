package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.plan.Role;

/// Lists with a label before them: `牵头部门：人社局、总工会`, also several in a row:
/// `牵头单位：市财政局；责任单位：市工信局`. What another label says
/// (`适用范围：`, `完成时限：`) is no name.
final class LabelledDuties {
    private static final Pattern OTHER_LABEL = Pattern.compile("[；;，,。、\\s]\\s*\\p{IsHan}{2,8}[：:]");

    private static final Pattern LEADING = Pattern.compile("(?<=.)[（(〔\\[](?:总?牵头|主办|牵头负责|牵头(?:单位|部门))[）)〕\\]]$");

    private LabelledDuties() {}

    /// The statements of a text that begins with a label; none when it does not.
    static List<Statement> read(String text) {
        var statements = new ArrayList<Statement>();
        Optional<DutyLabel> label = DutyLabel.at(text, 0, text.length());
        int from = 0;
        while (label.isPresent()) {
            int next = nextLabel(text, label.get().end());
            statements.addAll(readOne(text, from, label.get(), next));
            from = next;
            label = DutyLabel.at(text, from, text.length());
        }
        return statements;
    }

    private static int nextLabel(String text, int from) {
        int at = from;
        while (at < text.length() && DutyLabel.at(text, at, text.length()).isEmpty()) {
            at++;
        }
        return at;
    }

    private static List<Statement> readOne(String text, int from, DutyLabel label, int to) {
        String list = withoutOtherLabels(text.substring(label.end(), to));
        List<Statement> clauses = RoleClauses.read(list);
        if (!clauses.isEmpty()) {
            return clauses.stream().map(s -> s.shifted(label.end())).toList();
        }
        int end = label.end() + list.length();
        while (end > label.end() && isMark(text.charAt(end - 1))) {
            end--;
        }
        AgencyList agencies = AgencyList.of(RoleClauses.withoutRemark(text.substring(label.end(), end)));
        return agencies.names().isEmpty() ? List.of() : statements(label.role(), agencies, from, end);
    }

    /// One statement, or two where the list itself says who leads: `市商务局（牵头）、市财政局`.
    private static List<Statement> statements(Role role, AgencyList agencies, int from, int to) {
        var leads = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (String name : agencies.names()) {
            Matcher leading = LEADING.matcher(name);
            if (leading.find()) {
                leads.add(name.substring(0, leading.start()));
            } else {
                others.add(name);
            }
        }
        var statements = new ArrayList<Statement>();
        if (!leads.isEmpty()) {
            statements.add(new Statement(Role.LEAD, leads, false, from, to));
        }
        if (!others.isEmpty()) {
            statements.add(new Statement(role, others, agencies.openEnded(), agencies.beheaded(), from, to));
        }
        return statements;
    }

    private static String withoutOtherLabels(String list) {
        Matcher other = OTHER_LABEL.matcher(list);
        String own = other.find() ? list.substring(0, other.start()) : list;
        return own.substring(0, Asides.startOfLater(own));
    }

    private static boolean isMark(char c) {
        return Characters.isBlank(c) || "。；;，,、".indexOf(c) >= 0;
    }
}
