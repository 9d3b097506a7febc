package wence.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words of a piece that name what is counted, once number and time are cut out of it.
///
/// Nothing is added or put in another order: what remains is the piece with stretches missing.
final class TargetMeasure {
    private static final Pattern BEFORE_VALUE = Pattern.compile(
            "(?:达到|達到|达|達|提高到|提高至|提升到|提升至|增加到|增加至|增至|增长到|扩大到|扩大至|发展到|上升到|降至|降到|降低到|降低至|下降到|下降至|减少到|减至|压减到|压减至"
                    + "|控制在|保持在|稳定在|应当?|要|须|力争|争取|努力|确保|原则上|分别|均|总?计|共计?|合计|累计|为|至|到|的|(?<=率|数|量|重)在|[，、：；])$");
    private static final Pattern LINKS_BEFORE = Pattern.compile(
            "^(?:\\d{1,2}[.．、]|[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|[一二三四五六七八九十]是|[，、：；。]|并(?![购网行])|且|其中|同时|以及|及(?!时)|和(?!谐|平|美)|与|或|力争|争取|努力|确保|预计|从而|使)");
    private static final Pattern REMARK = Pattern.compile("[（(]其中[^）)]{0,200}[）)]");
    private static final Pattern LINKS_AFTER = Pattern.compile("[，、：；。和及与并且或]+$");
    private static final Pattern ONLY_CHANGE = Pattern.compile(
            "(?:(?:年均|同比|逐年|较上年|较上一年|比上年|比上一年)*(?:增加|增长|提高|提升|上升|降低|下降|减少|新增|再|不低于|实现|完成|达到|至少|预计|力争|全省|全市|全县|全区))*");

    /// Cuts the links to the words around from a measure that stands before its number, or around it.
    static String of(String before, String after) {
        String head = stripTail(before, !after.isEmpty());
        String joined = stripHead(head + (after.startsWith("的") ? after.substring(1) : after));
        joined = REMARK.matcher(joined).replaceAll("");
        return LINKS_AFTER.matcher(joined).replaceFirst("");
    }

    /// Whether the words say only how something changes, and not what: then the measure stands further ahead.
    static boolean isOpen(String measure) {
        return ONLY_CHANGE.matcher(measure).matches();
    }

    /// Whether a part without a number can name the measure of the number after it: 科普覆盖率，到2025年达到80%.
    static boolean canStandAhead(String part) {
        return part.matches("[^，；。]{2,40}(?:率|比例|比重|占比|数|数量|总量|量|规模|水平|额|值|面积|度)");
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
