package wence.outline;

import java.util.regex.Pattern;
import wence.outline.TargetAmounts.Amount;
import wence.outline.TargetAmounts.Kind;

/// Tells a number that an office will be measured by from one that grants, limits, describes or reports.
///
/// A number counts only with a sign of purpose beside it: a bound (不少于, 以上), a word of reaching (达到, 提高到), a verb
/// whose object is counted (培训, 建成), or its place in a list that has one.
final class TargetEvidence {
    private static final Pattern REACHING = Pattern.compile(
            "(?:达到|达|提高到|提高至|提升到|提升至|增加到|增加至|增至|增长到|扩大到|扩大至|发展到|上升到|降至|降到|降低到|降低至|下降到|下降至|减少到|减至|压减到|压减至|控制在|保持在|稳定在|超过|突破|不低于|不少于|实现)$");
    private static final Pattern CHANGING =
            Pattern.compile("(?:增长|提高|提升|上升|增加|降低|下降|减少|压减|压缩|缩短|占[^，]{0,12}|年均增长|增幅|增速|降幅|比例|比重|占比|率|度)(?:为|在|约)?$");
    private static final Pattern BOUND_APART = Pattern.compile("至少|不少于|不低于|不小于|不超过|不高于|不得少于|不得低于");
    private static final Pattern DOING = Pattern.compile(
            "培育|培养|培训|轮训|建成|建设|建立|建好|新建|改建|扩建|创建|共建|打造|引进|引育|认定|评选|选树|树立|命名|举办|举行|召开|开展|组织|安排|配备|完成|新增|形成|实现|推广|推出"
                    + "|发布|制定|研制|编制|修订|开发|研发|发展|扶持|支持|服务|实施|遴选|推荐|选派|选拔|创作|出版|汇聚|采集|归集|接待|覆盖|惠及|招募|吸引|集聚|聚集|攻克|突破|争创|创成|设立|布局"
                    + "|部署|改造|组建|补充|招聘|招引|孵化|转化|引导|吸纳|带动|帮助|解决|压减|淘汰|治理|修复|种植|营造|绿化|保障|筹集|开工|竣工|投用|投运|投入|预留|签约|落实|发放|开设|录制"
                    + "|参观|参与|产出|取得|获得|应用|受益|增加|减少|达到|拥有|设置|联系|走访|巡检|鉴定|派驻|储备|收集|征集|建强|建档|申报|授权|提供|宣传|播出|推送|轮换|结对|联合");
    private static final Pattern GRANTING = Pattern.compile(
            "给予|补助|补贴|奖励|奖补|贴息|返还|减免|免收|免征|减收|减征|减半|退还|退税|缓缴|缓交|资助|扣除|抵扣|预付|垫付|处罚|罚款|报销|赔付|可按|可提|最高|最长|最迟|不得超过|允许|上浮|下浮|展期|权重|计分|得分|加分|股权|折扣|优惠");
    private static final Pattern PRICE = Pattern.compile("利率|费率|税率|租金|房租|保费|押金|保证金|手续费");
    private static final Pattern RESOLVED = Pattern.compile("确保|力争|争取|努力|百分点");
    private static final Pattern REPORTING =
            Pattern.compile("目前|现有|现已|近年来|以来|已(?:经|有|达|建|累计|完成|培|形成|创|实现|超|突破|成)|截至去年|上年末");
    private static final Pattern STANDING_IN = Pattern.compile("(?:在|从|由|自|这|上述|下列|以上|以下|对|按|按照|向|随|第|原有)$");
    private static final Pattern CONDITION = Pattern.compile("^(?:的(?:$|基础上|情况|前提|标准|部分|，)|(?:的)?以下|者|且未)");
    private static final Pattern NOT_A_THING =
            Pattern.compile("^(?:方面|阶段|环节|步骤|部分|层面|层次|层级|维度|原则|关键|条件|坚持|必须|结合|转变|部门|成员单位|责任单位|牵头单位|月|季度|工作日|年度)");
    private static final Pattern ACTION_LIST = Pattern.compile("(?:行动|工程|任务|措施|举措|机制|制度|要求|工作)$");
    private static final Pattern ECONOMY =
            Pattern.compile("规模|产值|收入|营收|投资|总额|销售|消费|增加值|产业|经费|资金|投入|融资|贷款|交易额|成交额|出口|进口|效益|市场|额");
    private static final Pattern SHORTENING = Pattern.compile("压缩|缩短|压减|提速|时延|延迟|平均");
    private static final Pattern LEARNING = Pattern.compile("(?:学时|课时|小时)");
    private static final Pattern CARRIED_OUT = Pattern.compile("完成|实现|建立|设置|开展|配备|建成|达到|具备|配齐");

    /// Whether an amount states a target.
    ///
    /// @param part the whole part of the sentence, between commas
    /// @param before what stands before the amount in its own piece of that part
    /// @param after what stands after it there
    /// @param listed whether the piece before it stated a target
    static boolean isTarget(Amount amount, String words, String part, String before, String after, boolean listed) {
        if (isRuledOut(amount, part, before, after)) {
            return false;
        }
        boolean closed = after.isEmpty() || after.matches("^(?:并|且|的|，|、|和|及|以上|左右|）).*");
        boolean reached = REACHING.matcher(before).find();
        boolean bounded = amount.bounded() || BOUND_APART.matcher(before).find();
        boolean done = DOING.matcher(before).find();
        return switch (amount.kind()) {
            case COUNT -> counts(amount, before, after, bounded, reached, done, listed);
            case SHARE ->
                reached
                        || closed
                                && (bounded
                                        || listed
                                        || CHANGING.matcher(before).find())
                        || after.startsWith("的") && (CARRIED_OUT.matcher(after).find() || done)
                        || bounded && done;
            case MONEY ->
                (reached || bounded || done || listed)
                        && closed
                        && ECONOMY.matcher(before).find();
            case BARE -> reached || bounded && !before.isEmpty();
            case DURATION ->
                LEARNING.matcher(words).find()
                        ? bounded && !before.isEmpty()
                        : SHORTENING.matcher(before).find();
            case WORD -> closed && !before.isEmpty() && !after.startsWith("的");
        };
    }

    /// Whether the sentence so far makes everything after it a rule for a case, not a goal: 对符合条件的企业，…
    static boolean opensCase(String part) {
        return part.matches("^(?:其中)?(?:对(?![标接口外照应比内象])|对于|凡|如果?|若|经(?!济|营|过|费)|当|按(?!期|时|需)|按照|符合|参照).*");
    }

    /// Whether a part reports what is, so that the parts after it go on reporting until a time ahead is named.
    static boolean reports(String part) {
        return REPORTING.matcher(part).find();
    }

    /// Whether a part says that what follows is meant to be reached, whatever case was opened before.
    static boolean resolves(String part) {
        return part.startsWith("确保") || part.startsWith("力争") || part.startsWith("实现");
    }

    private static boolean isRuledOut(Amount amount, String part, String before, String after) {
        boolean resolved = RESOLVED.matcher(part).find();
        return GRANTING.matcher(part).find()
                || PRICE.matcher(part).find() && !resolved
                || part.indexOf('=') >= 0
                || part.indexOf('×') >= 0
                || part.indexOf('*') >= 0
                || CONDITION.matcher(after).find()
                || NOT_A_THING.matcher(after).find()
                || amount.kind() != Kind.SHARE && STANDING_IN.matcher(before).find();
    }

    private static boolean counts(
            Amount amount,
            String before,
            String after,
            boolean bounded,
            boolean reached,
            boolean done,
            boolean listed) {
        if (after.startsWith("的") && !done && !listed) {
            return false;
        }
        if (amount.inWords()) {
            return bounded && (done || reached || after.isEmpty() && !before.isEmpty());
        }
        if (bounded || reached) {
            return !before.isEmpty() || listed;
        }
        return (done || listed) && !(ACTION_LIST.matcher(after).find() && !listed);
    }

    private TargetEvidence() {}
}
