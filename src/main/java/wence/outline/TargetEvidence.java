package wence.outline;

import java.util.regex.Pattern;
import wence.outline.TargetAmounts.Amount;
import wence.outline.TargetAmounts.Kind;

/// Tells a number that is to be reached from one that only describes.
///
/// A number counts only with a sign of purpose beside it: a bound (不少于, 以上), a word of
/// reaching (达到, 提高到), a verb whose object is counted (培训, 建成), or its place in a list
/// that has one.
///
/// @param amount the number
/// @param value its words
/// @param before what stands before it in its own piece of the sentence, without times
/// @param after what stands after it there
/// @param listed whether the piece before stated a target
record TargetEvidence(Amount amount, String value, String before, String after, boolean listed) {
    /// Words that lead from a measure to its value and belong to neither.
    static final String REACHED =
            "达到|達到|达|達|提高到|提高至|提升到|提升至|增加到|增加至|增至|增长到|扩大到|扩大至|发展到|上升到|降至|降到|降低到|降低至|下降到|下降至|减少到|减至|压减到|压减至|控制在|保持在|稳定在";

    private static final Pattern REACHING = Pattern.compile("(?:" + REACHED + "|超过|突破|不低于|不少于|实现)$");
    private static final Pattern CHANGING =
            Pattern.compile("(?:增长|提高|提升|上升|增加|降低|下降|减少|压减|压缩|缩短|占[^，]{0,12}|增幅|增速|降幅|比例|比重|占比|率|度)(?:为|在|约)?$");
    private static final Pattern BOUND_APART = Pattern.compile("至少|不少于|不低于|不小于|不超过|不高于|不得少于|不得低于");
    private static final String VERBS = "培育|培养|培训|轮训|建成|建设|建立|建好|建强|建档|新建|改建|扩建|创建|共建|营建|组建|打造|引进|引育|认定|评选"
            + "|选树|树立|命名|举办|举行|召开|开展|组织|安排|配备|配置|完成|新增|形成|实现|推广|推出|推送|发布|制定|研制|编制|修订|调整|开发|研发"
            + "|发展|壮大|扶持|支持|服务|实施|遴选|推荐|选派|选拔|选育|选聘|创作|出版|播出|录制|汇聚|采集|归集|收集|征集|储备|接待|覆盖|惠及|受益"
            + "|招募|招聘|招引|吸引|吸纳|集聚|聚集|攻克|突破|争创|创成|设立|设置|布局|部署|改造|补充|孵化|转化|引导|带动|帮助|解决|压减|淘汰"
            + "|治理|修复|种植|营造|绿化|保障|保有|筹集|开工|竣工|投用|投运|投入|预留|签约|落实|更新|购置|查处|发放|开设|参观|参与|产出|取得|获得|应用|增加"
            + "|减少|达到|拥有|联系|走访|巡检|鉴定|派驻|申报|授权|提供|宣传|轮换|结对|联合|办好";
    private static final Pattern DOING = Pattern.compile(VERBS);
    private static final Pattern DOING_JUST_BEFORE =
            Pattern.compile("(?:" + VERBS + ")(?:[了好出]|成功|全[国省市县区])?(?:至少|最少|不少于)?$");
    private static final Pattern STANDING_IN =
            Pattern.compile("(?:(?<!控制|保持|稳定)在|从|由|自|这|上述|下列|以上|以下|对|按|按照|向|随|第|原有|方面|共有)$");
    private static final Pattern CONDITION = Pattern.compile("^(?:的(?:$|基础上|情况|前提|标准|部分|，)|的?以下|者|且未)");
    private static final Pattern NOT_A_THING =
            Pattern.compile("^(?:方面|阶段|环节|步骤|部分|层面|层次|层级|维度|原则|关键|条件|坚持|必须|结合|转变|部门|成员单位|责任单位|牵头单位|月|季度|工作日|年度)");
    /// Eleven and more written out, as 四十五 or 四百; 百家 and 十大 are names. 届 and 条 number a
    /// congress and the articles of a text.
    private static final Pattern EXACT = Pattern.compile("^(?:[一二两三四五六七八九][十百千]|十[一二三四五六七八九])[^届条]+$");
    private static final Pattern ACTION_LIST = Pattern.compile("(?:行动|工程|任务|措施|举措|机制|制度|要求|工作)$");
    private static final Pattern ECONOMY =
            Pattern.compile("规模|产值|总值|税收|利润|GDP|收入|营收|投资|总额|销售|消费|增加值|产业|经费|资金|投入|融资|贷款|出口|进口|效益|市场|额");
    private static final Pattern RATE = Pattern.compile("(?:率|比例|比重|占比)$");
    private static final Pattern SHORTENING = Pattern.compile("压缩|缩短|压减|提速|时延|延迟|平均");
    private static final Pattern WAITING = Pattern.compile("^低?时延");
    private static final Pattern TAKING = Pattern.compile("(?:时间|时长)(?:原则上|一般|平均)*(?:应?当?为|达到|不少于|不低于|至少)?$");
    private static final Pattern PRACTICE = Pattern.compile("^[^，]{0,14}(?:实训|实践|培训|锻炼|学习|服务|跟岗)");
    private static final Pattern EACH_YEAR = Pattern.compile("至少|不少于|不低于");
    private static final Pattern LEARNING = Pattern.compile("学时|课时|小时");
    private static final Pattern CARRIED_OUT = Pattern.compile("完成|实现|建立|设置|开展|配备|建成|达到|具备|配齐");
    private static final Pattern CLOSED = Pattern.compile("^(?:$|并|且|的|，|、|和|及|以上|左右|）)");

    /// Whether the number states a target.
    boolean isTarget() {
        return !isRuledOut()
                && switch (amount.kind()) {
                    case COUNT -> isCounted();
                    case SHARE -> isShareReached();
                    case MONEY -> (isReached() || isBounded() || isDone() || listed) && isClosed() && has(ECONOMY);
                    case BARE -> isReached() || (isBounded() && !before.isEmpty());
                    case DURATION -> isTimeTaken();
                    case WORD -> isClosed() && !before.isEmpty() && !after.startsWith("的");
                };
    }

    /// Learning hours, time that practice takes, or a time that gets shorter.
    private boolean isTimeTaken() {
        if (LEARNING.matcher(value).find()) {
            return isBounded() && !before.isEmpty();
        }
        boolean practises = (EACH_YEAR.matcher(value).find() || has(BOUND_APART))
                && !before.isEmpty()
                && PRACTICE.matcher(after).find();
        return has(SHORTENING) || practises || (has(TAKING) && isClosed());
    }

    /// Whether the words before the value name a rate, so that what follows the value is
    /// something else.
    boolean followsRate() {
        return has(RATE);
    }

    private boolean isRuledOut() {
        return CONDITION.matcher(after).find()
                || NOT_A_THING.matcher(after).find()
                || (amount.kind() != Kind.SHARE && has(STANDING_IN) && !isWhereItIsDone());
    }

    /// 在10个左右领域开展培训 counts the fields; 在8个行业培育数据集 only says where.
    private boolean isWhereItIsDone() {
        return before.endsWith("在")
                && value.endsWith("左右")
                && DOING.matcher(after).find();
    }

    private boolean isCounted() {
        if (amount.inWords() && !EXACT.matcher(value).find()) {
            return isBounded() && !before.isEmpty();
        }
        if (listed) {
            return true;
        }
        if (after.startsWith("的") && !isDone()) {
            return false;
        }
        if (isBounded() || isReached() || (isDone() && WAITING.matcher(after).find())) {
            return !before.isEmpty();
        }
        return (isClosed() ? isDone() : has(DOING_JUST_BEFORE))
                && !ACTION_LIST.matcher(after).find();
    }

    private boolean isShareReached() {
        return isReached()
                || (isClosed() && (isBounded() || listed || has(CHANGING)))
                || (after.startsWith("的")
                        && (isDone() || CARRIED_OUT.matcher(after).find()))
                || (isBounded() && (isDone() || followsRate()));
    }

    private boolean isReached() {
        return has(REACHING);
    }

    private boolean isBounded() {
        return amount.bounded() || has(BOUND_APART);
    }

    private boolean isDone() {
        return has(DOING);
    }

    private boolean isClosed() {
        return CLOSED.matcher(after).find();
    }

    private boolean has(Pattern sign) {
        return sign.matcher(before).find();
    }
}
