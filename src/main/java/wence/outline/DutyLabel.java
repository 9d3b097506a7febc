package wence.outline;

import java.util.List;
import java.util.Optional;
import wence.plan.Role;

/// The words before a list of agencies: `牵头部门：`, `配合单位:`, `责任部门 ：`, `责 任 单 位：`.
///
/// @param role what the agencies of the list do
/// @param end where the list begins
record DutyLabel(Role role, int end) {
    private record Word(String word, Role role) {}

    /// Longer words first, where one opens another.
    private static final List<Word> WORDS = List.of(
            new Word("牵头责任", Role.LEAD),
            new Word("牵头组织实施", Role.LEAD),
            new Word("牵头实施", Role.LEAD),
            new Word("牵头负责", Role.LEAD),
            new Word("牵头", Role.LEAD),
            new Word("主办", Role.LEAD),
            new Word("主责", Role.LEAD),
            new Word("配合责任", Role.SUPPORT),
            new Word("配合", Role.SUPPORT),
            new Word("协同配合", Role.SUPPORT),
            new Word("协作配合", Role.SUPPORT),
            new Word("协办", Role.SUPPORT),
            new Word("协助", Role.SUPPORT),
            new Word("协同", Role.SUPPORT),
            new Word("参与", Role.SUPPORT),
            new Word("参加", Role.SUPPORT),
            new Word("支持", Role.SUPPORT),
            new Word("指导", Role.GUIDE),
            new Word("主要责任", Role.RESPONSIBLE),
            new Word("责任落实", Role.RESPONSIBLE),
            new Word("责任", Role.RESPONSIBLE),
            new Word("负责", Role.RESPONSIBLE),
            new Word("落实", Role.RESPONSIBLE),
            new Word("承办", Role.RESPONSIBLE),
            new Word("组织实施", Role.RESPONSIBLE),
            new Word("实施", Role.RESPONSIBLE));

    private static final List<String> BODIES = List.of("部门", "单位", "主体", "机构", "方");
    /// Whole labels that name no body.
    private static final List<Word> SHORT = List.of(
            new Word("责任分工", Role.RESPONSIBLE),
            new Word("牵头", Role.LEAD),
            new Word("主办", Role.LEAD),
            new Word("配合", Role.SUPPORT),
            new Word("协同", Role.SUPPORT),
            new Word("协办", Role.SUPPORT));

    private static final String OPENINGS = "牵主配协参支指责负落承组实";
    private static final int MAX_BLANKS = 4;

    /// The label that stands at `at`, if one does.
    static Optional<DutyLabel> at(String text, int at, int limit) {
        if (at >= limit || OPENINGS.indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        for (Word word : WORDS) {
            int body = after(word.word(), text, at, limit);
            for (int i = 0; body >= 0 && i < BODIES.size(); i++) {
                int list = afterColon(text, after(BODIES.get(i), text, body, limit), limit);
                if (list >= 0) {
                    return Optional.of(new DutyLabel(word.role(), list));
                }
            }
        }
        return shortLabel(text, at, limit);
    }

    private static Optional<DutyLabel> shortLabel(String text, int at, int limit) {
        boolean opens = at == 0 || !Characters.isHan(text.charAt(at - 1));
        for (int i = 0; opens && i < SHORT.size(); i++) {
            int list = afterColon(text, after(SHORT.get(i).word(), text, at, limit), limit);
            if (list >= 0) {
                return Optional.of(new DutyLabel(SHORT.get(i).role(), list));
            }
        }
        return Optional.empty();
    }

    /// Where the text goes on after a word that stands at `from`; -1 when it does not.
    private static int after(String word, String text, int from, int limit) {
        int at = from;
        for (int i = 0; i < word.length(); i++) {
            at = i == 0 ? at : skipBlanks(text, at, limit);
            if (at < 0 || at >= limit || text.charAt(at) != word.charAt(i)) {
                return -1;
            }
            at++;
        }
        return skipBlanks(text, at, limit);
    }

    private static int afterColon(String text, int at, int limit) {
        boolean isColon = at >= 0 && at < limit && (text.charAt(at) == '：' || text.charAt(at) == ':');
        return isColon ? at + 1 : -1;
    }

    private static int skipBlanks(String text, int from, int limit) {
        int at = from;
        while (at < limit && at - from < MAX_BLANKS && Characters.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
