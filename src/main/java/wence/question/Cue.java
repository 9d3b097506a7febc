package wence.question;

/// What a word of a question says about the question, apart from its subject.
///
/// The words of each kind stand in `cues.tsv`, under the kind's name in lower case.
enum Cue {
    /// Asks for bodies: 谁, 哪些部门.
    WHO,
    /// Asks for several bodies: 哪些部门.
    MANY,
    /// 牵头, 主责, 归谁管.
    LEAD,
    /// 负责: the lead where a plan names one, else whoever is named.
    RESPONSIBLE,
    /// 配合, 参与.
    SUPPORT,
    /// 参与, 支持: support where bodies are asked for, else a word like any other.
    JOIN,
    /// 指导.
    GUIDE,
    /// 抓, 管: leads, where bodies are asked for (谁在抓); else a word of grammar (怎么抓).
    CHARGE,
    /// 责任分工: every role.
    ROLES,
    /// 举措, 怎么做, 是什么.
    CONTENTS,
    /// 指标, 目标: the numbers of an item.
    TARGET,
    /// 多少, 比例: one number.
    AMOUNT,
    /// 何时, 时限.
    WHEN,
    /// 阶段, 步骤.
    STAGE,
    /// 两边, 两份方案: all plans held, whatever was said before.
    BOTH,
    /// 对比, 区别: wants to know how plans differ.
    DIFFERENCE,
    /// 分别, 都: plans side by side.
    COMPARE,
    /// 概括, 主要内容: the contents, in few words.
    SUMMARY,
    /// 为什么: wants a reason, which no rule finds.
    REASON,
    /// 吗, 是不是: wants yes or no.
    CHECK,
    /// 一共, 几项.
    COUNT,
    /// 行动, 工程, 加强: fits most headings, so it tells little about which one is meant.
    GENERIC,
    /// 方案, 规划: the plan itself.
    PLAN,
    /// What the bot holds and can do.
    HELD,
    /// 印发, 发布: with 谁 or 什么时候 a question about the plan as a whole.
    PUBLISH,
    /// Who issued the plan.
    ISSUER,
    /// When the plan was issued.
    ISSUED,
    /// The plan's document number.
    DOCNUMBER,
    /// The years that the plan spans.
    VALIDITY,
    /// 电话, 主席: what people ask about agencies and plans do not hold.
    OUTSIDE,
    /// 那, 呢: leans on what was said before.
    REMAINING,
    /// Politeness and grammar.
    IGNORE
}
