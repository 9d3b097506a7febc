package wence.question;

import java.util.Locale;

/// An English phrase of a text and what it is called in plans.
///
/// @param english the phrase as the text has it
/// @param chinese the plans' word: `老年人`
/// @param start where the phrase starts in the text, 0-based, in UTF-16 code units
/// @param end place after its last character
public record GlossaryTerm(String english, String chinese, Kind kind, int start, int end) {
    /// What sort of word it is.
    public enum Kind {
        /// People that plans are about: 老年人.
        GROUP,
        /// What plans are about: 科普.
        TOPIC,
        /// What plans are made of: 行动, 工程, 任务.
        STRUCTURE,
        /// What agencies do: 牵头, 配合, 负责, 指导.
        ROLE,
        /// Goals and quantities: 目标, 多少, 经费.
        TARGET,
        /// Times: 什么时候, 每年.
        TIME,
        /// Question words: 谁, 哪些, 对比.
        ASK,
        /// A word for any agency: 部门, 协会.
        AGENCY_WORD,
        /// An agency, by a name that the register of agencies finds: 教育部门, 科协.
        AGENCY,
        /// A place by its full name: 西夏区.
        PLACE,
        /// A level of government: 自治区, 市.
        LEVEL,
        /// What people ask and no plan can say: 联系电话.
        OUTSIDE;

        /// The kind as the table writes it: `agency-word`.
        static Kind of(String written) {
            return valueOf(written.replace('-', '_').toUpperCase(Locale.ROOT));
        }
    }

    public GlossaryTerm {
        if (chinese.isBlank() || start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "need Chinese and 0 <= start < end, got '%s', [%d, %d)".formatted(chinese, start, end));
        }
    }
}
