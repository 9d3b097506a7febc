package wence.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.plan.Role;

/// Parties that a plan names once for all items that follow:
/// `以下各项工作均需相关市、县（市、区）政府推进，不再单独列出`.
final class DefaultParties {
    private static final Pattern SAID =
            Pattern.compile("[，,。；;、〔（(]?\\s*(?:以下|下列|后续|上述|以上)(?:各项|所有)?(?:工作|任务|事项|措施|政策|内容|项目)?"
                    + "(?:均|都|皆)?(?:需要|需由|须由|需|须|由|请)(?<names>[^。；;]{2,60}?)"
                    + "(?<verb>按照?职责分工负责|分工负责|共同负责|负责落实|抓好落实|贯彻落实|具体落实|组织实施|共同推进|推进落实|协同推进|推进|落实|负责|实施|配合|参与)"
                    + "[，,]?(?:以下)?(?:不再|不另|不)(?:单独|逐一|一一|重复|另行|分别)?(?:列出|列明|列示|列入|列|注明|标注|说明)");

    private DefaultParties() {}

    /// Where the rule begins in the text, with the mark before it; -1 when it is not said.
    static int in(String text) {
        Matcher said = SAID.matcher(text);
        return text.indexOf('列') >= 0 && said.find() ? said.start() : -1;
    }

    /// What the rule states; its place is that of the rule.
    static Optional<Statement> read(String text) {
        Matcher said = SAID.matcher(text);
        if (!said.find()) {
            return Optional.empty();
        }
        AgencyList parties = AgencyList.of(said.group("names"));
        Role role = said.group("verb").matches("配合|参与") ? Role.SUPPORT : Role.RESPONSIBLE;
        boolean marked = "，,。；;、〔（( ".indexOf(text.charAt(said.start())) >= 0;
        return parties.names().isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(
                        role, parties.names(), parties.openEnded(), said.start() + (marked ? 1 : 0), said.end()));
    }
}
