package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.plan.AgencyRegister;
import wence.plan.Role;

/// Duties that a sentence states without label or bracket: `由省数据局牵头，会同相关部门共同推进…`,
/// `公安部负责维护治安秩序`.
///
/// Only bodies that the register knows count: `各级科协组织负责牵头…`, `龙头企业牵头…` and
/// `实施机构牵头…` say nobody in particular. In a chapter on who does what (职责分工) a field's
/// departments (`财政部门`) count, too.
final class ProseDuties {
    private static final Pattern CHAPTER = Pattern.compile(".*(?:职责|责任分工|任务分工|部门分工|责任落实).*");
    private static final String VERB = "负责牵头|牵头负责|共同牵头|联合牵头|牵头|共同负责|负责";
    private static final String BY_DUTY = "(?:根据|按照?|依据?|依照)(?:各自)?(?:的)?(?:职责|职能|分工)+(?:分工)?";
    private static final Pattern LEADING = Pattern.compile("^(?:[^，,；;]{0,30}由)?(?<names>[^，。；：由]{2,80}?)(?:" + BY_DUTY
            + "[，,]?)?(?:会同(?<with>[^，。；：]{2,40}?))?(?<verb>" + VERB + ")");
    /// Who leads what names no lead elsewhere says nothing of the section that it stands in.
    private static final Pattern FOR_THE_REST = Pattern.compile("(?:未|没有|不)(?:明确|列明|载明|确定|规定).{0,16}(?:牵头|责任|负责)");
    /// Several bodies, each with a work of its own: the sentence itself says it, and no row could.
    private static final Pattern EACH_ITS_OWN =
            Pattern.compile("(?:由[^，,；;。由]{2,40}|^[^，,；;。由]{2,40}|[，,；;][^，,；;。由]{2,40})(?:负责|牵头)");
    private static final Pattern NO_DUTY = Pattern.compile("^(?:人|同志|制(?![定订作])|单位|部门|医院|企业|任|的)|^.{0,8}解释");
    private static final String ANY_BODY = "\\p{IsHan}{1,20}?(?:部门|单位|方面|[局委厅办署]|政府|科协|联合会)";
    private static final Pattern WITH = Pattern.compile("^[，,]?会同(?<with>" + ANY_BODY + "(?:[、和及与]" + ANY_BODY + ")*)");
    private static final Pattern SUPPORT =
            Pattern.compile("^(?<names>[^，。；：]{2,80}?)(?:" + BY_DUTY + ")?(?:做好|积极|密切|共同)?(?:配合|参与|协助)");
    private static final Pattern FIELD = Pattern.compile("(?:行政|主管)?部门$");
    private static final Pattern LEVELS = Pattern.compile("^(?:[省市县区、]{1,6})(?=\\p{IsHan}{2,}(?:部门|局|委)$)");

    private static final Pattern NOBODY = Pattern.compile("各|其他|其它|有关|相关");
    /// Endings that only bodies have; where a chapter gives each its work, the name need not be
    /// known.
    private static final Pattern BODY = Pattern.compile("\\p{IsHan}{2,14}(?:[部委局署办厅]|总公司|银行|联合会|总会|管委会|人民政府)");

    private final AgencyRegister register;

    ProseDuties(AgencyRegister register) {
        this.register = register;
    }

    /// The statements of a sentence.
    ///
    /// @param chapter the name of the section above
    List<Statement> read(String sentence, String chapter) {
        if ((sentence.indexOf("牵头") < 0 && sentence.indexOf("负责") < 0)
                || FOR_THE_REST.matcher(sentence).find()) {
            return List.of();
        }
        boolean saysWhoDoesWhat = CHAPTER.matcher(chapter).matches();
        if (!saysWhoDoesWhat && isSharedOut(sentence)) {
            return List.of();
        }
        var statements = new ArrayList<Statement>();
        Brackets brackets = Brackets.of(sentence);
        int from = OpeningOrdinal.end(sentence);
        for (int i = from; i <= sentence.length(); i++) {
            boolean ends = i == sentence.length() || ("；;。".indexOf(sentence.charAt(i)) >= 0 && !brackets.guards(i));
            if (ends) {
                readPart(sentence, from, i, saysWhoDoesWhat, statements);
                from = i + 1;
            }
        }
        return statements;
    }

    private boolean isSharedOut(String sentence) {
        Matcher each = EACH_ITS_OWN.matcher(sentence);
        int known = 0;
        while (each.find()) {
            String words = each.group().replaceFirst("^[，,；;]", "").replaceFirst("^.*由", "");
            String names = words.replaceFirst("(?:负责|牵头)$", "");
            boolean areBodies = AgencyList.of(names).names().stream()
                    .anyMatch(name -> register.find(name).isPresent());
            known += areBodies ? 1 : 0;
        }
        return known > 1;
    }

    /// Reads up to a semicolon: the commas within part who leads from who supports.
    private void readPart(String text, int from, int to, boolean saysWhoDoesWhat, List<Statement> statements) {
        int at = from;
        while (at < to) {
            int comma = comma(text, at, to);
            Optional<Statement> leading = leading(text, at, to, saysWhoDoesWhat);
            if (leading.isPresent()) {
                statements.add(leading.get());
                supporting(text, at, leading.get(), to, statements);
                return;
            }
            at = comma + 1;
        }
    }

    private static int comma(String text, int from, int to) {
        int at = from;
        while (at < to && "，,：:".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private Optional<Statement> leading(String text, int from, int to, boolean saysWhoDoesWhat) {
        Matcher said = LEADING.matcher(text).region(from, to);
        if (!said.find() || NO_DUTY.matcher(text.substring(said.end(), to)).find()) {
            return Optional.empty();
        }
        AgencyList agencies = AgencyList.of(said.group("names"));
        boolean known = !agencies.names().isEmpty()
                && agencies.names().stream().allMatch(name -> isKnown(name, saysWhoDoesWhat));
        if (!known) {
            return Optional.empty();
        }
        Role role = said.group("verb").contains("牵头") ? Role.LEAD : Role.RESPONSIBLE;
        return Optional.of(
                new Statement(role, agencies.names(), agencies.openEnded(), said.start("names"), said.end()));
    }

    private boolean isKnown(String name, boolean saysWhoDoesWhat) {
        if (NOBODY.matcher(name).find()) {
            return false;
        }
        boolean isOfAField = FIELD.matcher(name).find();
        return saysWhoDoesWhat
                ? register.find(LEVELS.matcher(name).replaceFirst("")).isPresent()
                        || (!isOfAField && BODY.matcher(name).matches())
                : !isOfAField && register.find(name).isPresent();
    }

    private static void supporting(String text, int from, Statement leading, int to, List<Statement> statements) {
        Matcher within = LEADING.matcher(text).region(from, to);
        if (within.find() && within.group("with") != null) {
            add(within.group("with"), within.start("with"), within.end("with"), statements);
            return;
        }
        Matcher with = WITH.matcher(text).region(leading.to(), to);
        if (with.find()) {
            add(with.group("with"), with.start("with"), with.end("with"), statements);
            return;
        }
        int comma = comma(text, leading.to(), to);
        Matcher support = SUPPORT.matcher(text).region(Math.min(comma + 1, to), to);
        if (comma == leading.to() && support.find()) {
            add(support.group("names"), support.start("names"), support.end(), statements);
        }
    }

    private static void add(String names, int from, int to, List<Statement> statements) {
        AgencyList agencies = AgencyList.of(names);
        boolean areBodies =
                !agencies.names().isEmpty() && agencies.names().stream().allMatch(RoleClauses::isBody);
        if (areBodies) {
            statements.add(new Statement(Role.SUPPORT, agencies.names(), agencies.openEnded(), from, to));
        }
    }
}
