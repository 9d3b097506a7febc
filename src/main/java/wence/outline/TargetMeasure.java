package wence.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words of a piece that name what is counted, once number and time are cut out of it.
///
/// Nothing is added or put in another order: what remains is the piece with stretches missing.
final class TargetMeasure {
    private static final Pattern BEFORE_VALUE = Pattern.compile("(?:" + TargetEvidence.REACHED
            + "|应当?|要|须|力争|争取|努力|确保|原则上|分别|均|总?计|共计?|合计|累计|为|至|到|的|(?<=率|数|量|重)在|[，、：；])$");
    private static final Pattern LINKS_BEFORE = Pattern.compile(
            "^(?:\\d{1,2}[.．、]|[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|[一二三四五六七八九十]是|[，、：；。]|并(?![购网行])|且|其中|同时|以及|及(?!时)|和(?!谐|平|美)|与|或|力争|争取|努力|确保|预计|从而|使(?!用)|但|原则上|分别(?=新|完|建|培|达|增))");
    private static final Pattern GETTING_BETTER =
            Pattern.compile("(?:较上一?年|比上一?年|逐年|稳步|明显|显著|大幅|持续|进一步|不断|全面|有效){0,3}(?:提高|提升|增加|增长|上升|改善|扩大|降低|下降)$");
    private static final Pattern NAME = Pattern.compile("[^，；。]{1,40}(?:率|比例|比重|占比|数|数量|总量|量|规模|水平|额|值|面积|度)");
    private static final Pattern PER_HEAD = Pattern.compile("每[十百千万]*[^，；。]{0,8}(?:人口|人|居民|学生|职工|农户|家庭)");
    private static final Pattern MEASURED = Pattern.compile(
            "(?!提高|提升|扩大|加强|加大|增加|推进|推动|完善|健全|强化|优化|做好|落实|降低|控制)[^，；。：]{1,28}(?:率|比例|比重|占比|数|数量|总量|规模|面积|额|情况)");
    private static final Pattern REMARK = Pattern.compile("[（(]其中[^）)]{0,200}[）)]");
    private static final Pattern LINKS_AFTER = Pattern.compile("[，、：；。和及与并且或]+$");
    private static final Pattern CHANGE = Pattern.compile("(?:增加|增长|提高|提升|上升|降低|下降|减少)$");
    private static final Pattern ONLY_CHANGE = Pattern.compile(
            "(?:(?:年均|同比|逐年|分别|[较比](?:上一?年|\\d{4}年|[“\"]?十[一二三四五]?五[”\"]?)[末底]?){0,2}(?:增加|增长|提高|提升|上升|降低|下降|减少|新增|再|不低于|实现|完成|达到|至少|预计|力争|全省|全市|全县|全区)){0,3}");

    /// Cuts the links to the words around from a measure that stands before its number, or around
    /// it.
    static String of(String before, String after) {
        String head = stripTail(before, !after.isEmpty());
        String joined = stripHead(head + (after.startsWith("的") ? after.substring(1) : after));
        joined = REMARK.matcher(joined).replaceAll("");
        return LINKS_AFTER.matcher(joined).replaceFirst("");
    }

    /// What an open measure says together with the name that stands further ahead: 比例,
    /// 比2020年提高.
    static String joined(String ahead, String open) {
        return ahead.isEmpty() || !CHANGE.matcher(open).find() ? ahead : ahead + open;
    }

    /// Whether the words say only how something changes, and not what: then the measure stands
    /// further ahead.
    static boolean isOpen(String measure) {
        return ONLY_CHANGE.matcher(measure).matches();
    }

    /// Whether the words only say of how many something is counted: 每万常住人口.
    static boolean isPerHead(String measure) {
        return PER_HEAD.matcher(measure).matches();
    }

    /// The measure that the heading of a row or an item names for the values below it; empty when
    /// it names a piece of work: 提高覆盖率.
    static String heading(String name) {
        return MEASURED.matcher(name).matches() ? name : "";
    }

    /// The measure that a part without a number names for the number after it, empty when it
    /// names none: the first part of 科普覆盖率稳步提高，到2025年达到80%.
    static String ahead(String part) {
        String name = stripHead(GETTING_BETTER.matcher(part).replaceFirst(""));
        return NAME.matcher(name).matches() ? name : "";
    }

    private static String stripTail(String text, boolean numberFirst) {
        String rest = text;
        for (Matcher m = BEFORE_VALUE.matcher(rest); m.find(); m = BEFORE_VALUE.matcher(rest)) {
            if (numberFirst && m.group().equals("为")) {
                break;
            }
            rest = rest.substring(0, m.start());
        }
        return rest;
    }

    private static String stripHead(String text) {
        String rest = text;
        for (Matcher m = LINKS_BEFORE.matcher(rest); m.find(); m = LINKS_BEFORE.matcher(rest)) {
            rest = rest.substring(m.end());
        }
        return rest;
    }

    private TargetMeasure() {}
}
