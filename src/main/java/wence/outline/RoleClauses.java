package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.plan.Role;

/// Names with a verb behind them: `省经信厅牵头，省公安厅、省国资委按职责分工负责`.
final class RoleClauses {
    private static final String BY_DUTY = "(?:(?:根据|按照?|依据?|依照|在)(?:各自)?(?:的)?(?:职责|职能|分工|权限)+(?:分工|范围)?(?:内)?)";
    private static final Pattern VERB =
            Pattern.compile("(?<lead>(?:共同|分别|负责|联合|具体|总)?牵头(?:负责|落实|组织|实施|推进|组织实施|抓总|抓落实|办理)?|主办)"
                    + "|(?<support>(?:共同|积极|协同|做好|协助|密切|具体|" + BY_DUTY + ")?(?:配合(?:落实|实施|推进)?|参与|参加|协助|协办|协同)|"
                    + BY_DUTY
                    + "(?:做好)?(?:协同)?配合(?:工作)?)" + "|(?<guide>(?:负责|具体|业务)?指导)"
                    + "|(?<responsible>" + BY_DUTY + "(?:具体|组织|共同|分别|分工|抓好|做好)*(?:负责|落实|推进|实施|相关工作|组织实施)|" + BY_DUTY
                    + "|(?:分工|分别|共同|具体|主要|统筹|总体|直接)?负责(?:落实|实施|组织实施|推进|具体实施|组织|抓落实)?"
                    + "|(?:具体|共同|分别|抓好|推进|贯彻|组织)?(?:落实|组织实施|承办))");

    private static final String BODY_ENDS = "部委局厅办会院行社行署府处室队校团联心司位门构协组所业等区市县馆站学关军厂场台企盟州旗镇乡央）)〕］]";
    /// Characters that stand in running text, not in a body's name.
    private static final Pattern RUNNING_TEXT = Pattern.compile("[的了由须把被是谁并]|可以|应当|应该|要求|通过|按照|开展|加强|做好|建设的");

    /// Everybody's words, which name no body of the plan: `（企业参与）`.
    private static final Pattern ANYBODY =
            Pattern.compile("(?:政府|社会|部门|单位|机构|集团|园区|社区|街道|乡镇|协会|学会|家庭|市场|.{0,8}(?:企业|院校|高校|学校|医院|联合体|医联体))");

    private static final String MARKS = "，,；;。";

    private RoleClauses() {}

    /// The statements of a text that is made of such clauses only; none when it is anything else.
    static List<Statement> read(String text) {
        String said = withoutRemark(text);
        List<Statement> parted = read(said, "，,；;。、 \u3000");
        return parted.isEmpty() ? read(said, MARKS) : parted;
    }

    /// Reads clauses that end at one of some marks; asides between them say nothing.
    private static List<Statement> read(String said, String marks) {
        var statements = new ArrayList<Statement>();
        int from = 0;
        Brackets brackets = Brackets.of(said);
        for (int i = 0; i <= said.length(); i++) {
            boolean ends = i == said.length() || (marks.indexOf(said.charAt(i)) >= 0 && !brackets.guards(i));
            if (!ends) {
                continue;
            }
            List<Statement> clause = readOne(said, from, i);
            statements.addAll(clause);
            boolean isAside = clause.isEmpty() && isMark(said, i) && Asides.isOne(said.substring(from, i));
            if (!clause.isEmpty() || isAside) {
                from = i + 1;
            }
        }
        boolean hasRest = from < said.length() && !AgencyList.isNone(said.substring(from));
        return hasRest ? List.of() : statements;
    }

    private static boolean isMark(String said, int at) {
        return at == said.length() || MARKS.indexOf(said.charAt(at)) >= 0;
    }

    /// Without rules that are no names: which name leads, and who takes part in all that follows.
    static String withoutRemark(String text) {
        int first = FirstNameLeads.in(text);
        int others = DefaultParties.in(text);
        int end = first < 0 ? others : (others < 0 ? first : Math.min(first, others));
        String said = end < 0 ? text : text.substring(0, end);
        return said.endsWith("，下同") || said.endsWith("。下同") ? said.substring(0, said.length() - 3) : said;
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

    private static List<Statement> statement(String said, Role role, int from, int to) {
        String names = said.startsWith("由") ? said.substring(1) : said;
        int with = names.indexOf("会同");
        if (with == 0) {
            return statement(names.substring(2), Role.SUPPORT, from, to);
        }
        if (with > 0) {
            String first = names.substring(0, with);
            boolean leads = first.endsWith("牵头");
            String body = leads ? first.substring(0, first.length() - 2) : first;
            var both = new ArrayList<>(statement(body, leads ? Role.LEAD : role, from, to));
            both.addAll(statement(names.substring(with + 2), Role.SUPPORT, from, to));
            return both;
        }
        AgencyList agencies = AgencyList.of(names);
        boolean allBodies = agencies.names().stream().allMatch(RoleClauses::isBody);
        boolean anybody =
                agencies.names().stream().allMatch(name -> ANYBODY.matcher(name).matches());
        return allBodies && !anybody
                ? List.of(new Statement(role, agencies.names(), agencies.openEnded(), agencies.beheaded(), from, to))
                : List.of();
    }

    static boolean isBody(String name) {
        return name.length() >= 2
                && name.length() <= 40
                && BODY_ENDS.indexOf(name.charAt(name.length() - 1)) >= 0
                && !RUNNING_TEXT.matcher(name).find();
    }
}
