package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds numbers with their unit and bound: `不少于10场次`, `0.4万名以上`, `1—2个`,
/// `百万人次以上`, `全覆盖`.
final class TargetAmounts {
    /// What a number measures; each kind asks for its own signs before it counts as a target.
    enum Kind {
        /// 个, 名, 人次, 家: things or people.
        COUNT,
        /// %, ‰, 倍, 百分点, 一半.
        SHARE,
        MONEY,
        /// Days, months, hours.
        DURATION,
        /// 13万, with no unit.
        BARE,
        /// 全覆盖, 翻一番.
        WORD
    }

    /// A number in a text, as places in its views.
    ///
    /// @param bounded whether a bound such as 以上 or 不少于 stands next to it
    /// @param inWords whether it is written in Chinese numerals without a digit
    record Amount(int start, int end, Kind kind, boolean bounded, boolean inWords) {}

    private static final String BOUND_BEFORE =
            "(?:各|均)?(?:至少|最少|不少于|不低于|不小于|不高于|不超过|超过|突破|超出|高于|低于|多于|大于|小于|超|(?<![节签契预])约|(?<![最附接])近|[≥≤>＞＜<])|各";
    private static final String BOUND_AFTER = "(?:及|（含）)?(?:以上|以下|以内|之内|左右|上下)";
    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,6})?";
    private static final String NUMERAL = "[一二两三四五六七八九十百千万亿零〇]";
    private static final String WORDS = "(?<!" + NUMERAL + ")" + NUMERAL + "{1,10}";
    private static final String SCALE = "(?:[多余])?(?:万亿|亿|百万|千万|十万|万|千|百|十)?(?:[多余])?";
    private static final String RANGE = "(?:[—–~～-]{1,2}|至|到)";

    private static final String SHARE = "个?百分点|个?基点|[%‰倍]";
    private static final String DURATION = "个?工作日|个小时|学时|课时|小时|分钟|天|个月";
    private static final String MONEY = "元|美元|人民币";
    private static final String COUNT =
            "(?:微克|毫克|千克|公斤|克|吨)/(?:立方米|千克|公斤|平方米|升|亩|人|万元)|微克|毫克|分贝|人次|人日|场次|批次|班次|户次|件次|台次|架次|台套|车次|平方公里|平方千米|平方米|立方米|公里|千米|公顷|千瓦时|兆瓦时|千瓦|兆瓦|标准机架|机架"
                    + "|毫秒|ms|[EP]Flops|EFLOPS|PFLOPS|[MGTPE]B"
                    + "|个(?!人|体|性)|家(?!庭|长|属)|名(?!录|单|称)|人(?![口民才员均工类士形文大居力际行生心格身物体脸])|场(?!所|景|馆|地)|次(?!序|级|生)"
                    + "|届|项(?!目)|所(?![有需属在])|座(?!谈)|处(?!理|置|于)|支(?![持撑付])|套(?!餐)|件(?!套)|条(?!件|例)|部(?![门分委署级])|台(?![湾州账])"
                    + "|辆|间(?!隔|接)|张|篇|册|种(?!植|子|质)|类(?!型|别|似)|只|头|户(?![籍均])|亩|米|吨|批(?![次准])|期(?![间末内限待])|门(?![类户])"
                    + "|本(?![科地级专])|例|株|枚|席|款|节(?![能约点日])|堂|幅|份(?!额)|位(?!居|列|置)|起(?![点步草来因到])|组(?![织建合])|团(?![队委结])";

    private static final Pattern AMOUNT = Pattern.compile("(?=[\\d一二两三四五六七八九十百千万亿零〇半翻全至最不超突高低多大小约近各均≥≤>＞＜<])(?<before>"
            + BOUND_BEFORE + ")?(?<![\\dA-Za-z.第〔每前/])(?:"
            + "(?<word>全覆盖|翻[一两二三]?番)"
            + "|(?<fraction>百分之" + WORDS + "|[二三四五六七八九十]分之" + WORDS
            + "|[一二三四五六七八九]成[一二三四五六七八九半]?(?=以上|左右|[，。；、）]|$|[的以])|一半|半数)"
            + "|(?:(?<digits>" + DIGITS + ")|(?<words>" + WORDS + "))"
            + "(?:(?:" + SHARE + ")?" + RANGE + "(?:" + DIGITS + "|" + NUMERAL + "{1,10}))?" + SCALE
            + "(?:(?<share>" + SHARE + ")|(?<duration>" + DURATION + ")|(?<money>" + MONEY + ")|(?<count>" + COUNT
            + ")|(?<=[万亿千百])(?<bare>(?=以上|左右|[，。；、）]|$))))"
            + "(?<after>" + BOUND_AFTER + ")?");

    private static final Pattern SIGN =
            Pattern.compile("\\d|全覆盖|翻|[一二两三四五六七八九][十百千成]|十[一二三四五六七八九]|(?:[至最不]少|[不高低多大小]于|[超突约近]|以[上内下]|左右)");

    /// Whether a text can hold a number that counts: a digit, or a bound to a numeral. Most
    /// sentences hold none.
    static boolean mayStandIn(TargetText text) {
        return SIGN.matcher(text.plain()).find();
    }

    /// All numbers outside names, titles and brackets between two places, in their order.
    static List<Amount> in(TargetText text, int start, int end) {
        var found = new ArrayList<Amount>();
        Matcher m = AMOUNT.matcher(text.bare())
                .region(start, end)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        while (m.find()) {
            boolean bounded = m.group("after") != null || isBound(m.group("before"));
            found.add(new Amount(m.start(), m.end(), kind(m), bounded, m.group("digits") == null));
        }
        return List.copyOf(found);
    }

    private static boolean isBound(@Nullable String before) {
        return before != null && !before.equals("各");
    }

    private static Kind kind(Matcher m) {
        if (m.group("word") != null) {
            return Kind.WORD;
        }
        if (m.group("fraction") != null || m.group("share") != null) {
            return Kind.SHARE;
        }
        if (m.group("duration") != null) {
            return Kind.DURATION;
        }
        if (m.group("money") != null) {
            return Kind.MONEY;
        }
        return m.group("count") != null ? Kind.COUNT : Kind.BARE;
    }

    private TargetAmounts() {}
}
