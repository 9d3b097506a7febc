package wence.outline;

import java.util.regex.Pattern;

/// Tells by its words whether a part of a sentence sets goals, or grants, limits, defines or
/// reports.
///
/// @param reporting whether it says what is already there: 目前已建成5个
/// @param inCase whether it is a rule for a case: 对符合条件的企业，…
record TargetMood(boolean reporting, boolean inCase) {
    /// How a sentence begins.
    static final TargetMood PLAIN = new TargetMood(false, false);

    private static final Pattern GRANTING =
            Pattern.compile("给予|补助|补贴|奖励|奖补|贴息|返还|减免|免收|免征|减收|减征|减半|退还|退税|缓缴|缓交|资助|扣除|抵扣"
                    + "|预付|垫付|处罚|罚款|报销|赔付|可按|可提|最高|最长|最多|最迟|额度|不得超过|允许|上浮|下浮|展期|权重|计分|得分|加分|股权|折扣|优惠"
                    + "|是指|人数指|[=×*]");
    private static final Pattern PRICE = Pattern.compile("利率|费率|税率|租金|房租|保费|押金|保证金|手续费");
    private static final Pattern RESOLVED = Pattern.compile("确保|力争|争取|努力|百分点");
    private static final Pattern REPORTING = Pattern.compile(
            "(?<![由从比较])目前|现有(?![^，]{0,12}基础)|现已|近年来|以来|(?<!对)已(?:经|有|达|建|累计|完成|培|形成|创|实现|超|突破|成)|截至去年|上年末");
    private static final Pattern CASE =
            Pattern.compile("^(?:其中)?(?:对(?![标接口外照应比内象])|凡|如果?|若|经(?![济营过费])|当|按(?![期时需])|符合|参照)|的$");
    private static final Pattern RESOLUTION = Pattern.compile("^(?:确保|力争|实现|[到至](?:19|20)\\d{2}年)");

    /// The mood of the next part: reporting goes on until a date is named, a case until something
    /// is resolved.
    ///
    /// @param dated whether the part names a date
    TargetMood of(String part, boolean dated) {
        return new TargetMood(
                REPORTING.matcher(part).find() || (reporting && !dated),
                !RESOLUTION.matcher(part).find()
                        && (inCase || CASE.matcher(part).find()));
    }

    /// Whether a number in the part can be a goal.
    boolean setsGoals() {
        return !reporting && !inCase;
    }

    /// Whether a part grants or limits something, or defines how a figure is worked out.
    static boolean grants(String part) {
        return GRANTING.matcher(part).find()
                || (PRICE.matcher(part).find() && !RESOLVED.matcher(part).find());
    }
}
