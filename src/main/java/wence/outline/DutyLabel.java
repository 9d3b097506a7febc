package wence.outline;

import java.util.List;
import java.util.Optional;
import wence.plan.Role;

/// The words before a list of agencies: `牵头部门：`, `配合单位:`, `责任部门 ：`.
///
/// @param role what the agencies of the list do
/// @param end where the list begins
record DutyLabel(Role role, int end) {
    private record Word(String word, Role role) {}

    /// Longer words first, where one opens another.
    private static final List<Word> WORDS = List.of(
            new Word("牵头责任", Role.LEAD),
            new Word("牵头组织实施", Role.LEAD),
            new Word("牵头", Role.LEAD),
            new Word("主办", Role.LEAD),
            new Word("配合", Role.SUPPORT),
            new Word("协同配合", Role.SUPPORT),
            new Word("协办", Role.SUPPORT),
            new Word("协同", Role.SUPPORT),
            new Word("参与", Role.SUPPORT),
            new Word("参加", Role.SUPPORT),
            new Word("支持", Role.SUPPORT),
            new Word("指导", Role.GUIDE),
            new Word("主要责任", Role.RESPONSIBLE),
            new Word("责任", Role.RESPONSIBLE),
            new Word("负责", Role.RESPONSIBLE),
            new Word("落实", Role.RESPONSIBLE),
            new Word("承办", Role.RESPONSIBLE),
            new Word("实施", Role.RESPONSIBLE));

    /// The label that stands at `at`, if one does.
    static Optional<DutyLabel> at(String text, int at, int limit) {
        for (Word word : WORDS) {
            if (text.startsWith(word.word(), at)) {
                int body = at + word.word().length();
                if (!text.startsWith("部门", body) && !text.startsWith("单位", body)) {
                    continue;
                }
                int colon = body + 2;
                while (colon < limit && colon - body < 6 && Characters.isBlank(text.charAt(colon))) {
                    colon++;
                }
                if (colon < limit && (text.charAt(colon) == '：' || text.charAt(colon) == ':')) {
                    return Optional.of(new DutyLabel(word.role(), colon + 1));
                }
            }
        }
        return Optional.empty();
    }
}
