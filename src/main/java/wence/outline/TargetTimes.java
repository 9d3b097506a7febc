package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds by when and how often: `2025年底`, `“十四五”期间`, `5年内`, `每学期`.
final class TargetTimes {
    /// Whether a time is a date that governs all that follows, or a rhythm that belongs to its
    /// own part of a sentence.
    enum Kind {
        HORIZON,
        RHYTHM,
        /// A date in brackets behind a value: 100%（2025年）.
        NOTE,
        /// What a change is measured from, and no time of the value: 在2023年基础上.
        BASE
    }

    /// A time in a text, as places in its views.
    ///
    /// @param start where the words that only lead to it begin: the 到 of 到2025年
    /// @param from where the time itself begins
    /// @param end place after it
    record Mention(int start, int from, int end, Kind kind) {}

    private static final String YEAR = "(?:19|20)\\d{2}年";
    private static final String WITHIN_YEAR =
            "(?:年?底|年?末|上半年|下半年|第[一二三四]季度|\\d{1,2}月(?:底|末|份|[上中下]旬|\\d{1,2}[日号])?)?(?:之前|以前|前|以内|起|开始|期间)?";
    private static final String FIVE_YEARS = "[“\"「]?十[一二三四五六七]?五[”\"」]?(?:规划)?(?:期间|时期|期末|末期|末)";
    private static final String IN_YEARS =
            "(?<![\\d.—–~一二三四五六七八九十-])(?:\\d{1,2}[—–~-])?(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})年(?:左右)?(?:以?内|的?时间)";
    private static final String NAMED = "(?<![\\d年一二三四五六七八九十])(?:今年|明年)?(?:年底前|年底|年内)|本年度|规划期[内末]";

    private static final String NOT_SINCE = "(?<![比较同与和由])(?!(?<=从)" + YEAR + "[底末]?的)";
    private static final String SEVERAL_YEARS =
            "(?:(?:19|20)\\d{2}年?[底末]?(?:[、和及与]|以及))+" + YEAR + "[底末]?(?![的]?(?:同期|水平|实际|基础))";
    private static final Pattern NOTE =
            Pattern.compile("(?<=[^□])（(?:到|至|截至)?(" + YEAR + "(?:年?[底末])?前?)）(?=[，、；。）以]|$)");
    private static final Pattern BASE = Pattern.compile("在?" + YEAR + "[底末]?(?:的|水平|实际)*基础上");

    private static final Pattern HORIZON = Pattern.compile(
            "(?=[力争确努预计截到至在于自从利用经通\\d“\"「十一二两三四五六七八九今明年本规])(?<lead>(?:力争|争取|确保|努力|预计|计划)?(?:截止到|截至|截止|到|至|在|于|自|从|利用|用|经过|通过)?)(?<time>"
                    + NOT_SINCE + SEVERAL_YEARS
                    + "|" + NOT_SINCE + "(?:19|20)\\d{2}年?[—–~～到至-]+" + YEAR + "(?:期间)?"
                    + "|" + NOT_SINCE + YEAR + WITHIN_YEAR + "(?![底末]?(?:的?(?:同期|水平|实际)|为基|(?:的|水平|实际)*基础上))"
                    + "|" + FIVE_YEARS
                    + "|" + IN_YEARS
                    + "|" + NAMED
                    + ")");
    private static final Pattern RHYTHM =
            Pattern.compile("每(?:个|一)?(?:学期|学年|年度|季度|半年|(?:[两二三四五]|\\d{1,2}(?:[—–~～-]\\d{1,2})?)年|年|季|月|周)(?![级龄满薪度])");

    private static final Pattern QUOTED = Pattern.compile(FIVE_YEARS);

    /// All times between two places, in their order.
    static List<Mention> in(TargetText text, int start, int end) {
        var found = new ArrayList<Mention>();
        Matcher horizon = HORIZON.matcher(text.dated()).region(start, end).useTransparentBounds(true);
        while (horizon.find()) {
            found.add(new Mention(horizon.start(), horizon.start("time"), horizon.end(), Kind.HORIZON));
        }
        Matcher rhythm = RHYTHM.matcher(text.bare()).region(start, end).useTransparentBounds(true);
        while (rhythm.find()) {
            found.add(new Mention(rhythm.start(), rhythm.start(), rhythm.end(), Kind.RHYTHM));
        }
        Matcher note = NOTE.matcher(text.plain()).region(start, end).useTransparentBounds(true);
        while (note.find()) {
            if (text.bare().charAt(note.start() - 1) != TargetText.BLOT) {
                found.add(new Mention(note.start(), note.start(1), note.end(), Kind.NOTE));
            }
        }
        Matcher base = BASE.matcher(text.bare()).region(start, end).useTransparentBounds(true);
        while (base.find()) {
            found.add(new Mention(base.start(), base.start(), base.end(), Kind.BASE));
        }
        found.sort((a, b) -> Integer.compare(a.from, b.from));
        return List.copyOf(found);
    }

    /// The date that a sentence opens with, as in 到2025年，…, and that its passage goes on to
    /// speak of.
    static Optional<String> opening(TargetText text) {
        int comma = text.plain().indexOf('，');
        return in(text, 0, Math.max(comma, 0)).stream()
                .filter(t -> t.kind == Kind.HORIZON && t.from > t.start && t.end == comma)
                .filter(t -> !isBeginning(text, t))
                .filter(t -> t.start == 0 || text.plain().charAt(t.start - 1) == '：')
                .map(t -> words(text, t))
                .findFirst();
    }

    /// Whether a time only says from when on something is done: 从2019年起.
    private static boolean isBeginning(TargetText text, Mention time) {
        String words = text.plain().substring(time.start, time.end);
        return words.endsWith("起") || words.endsWith("开始") || "自从".indexOf(words.charAt(0)) >= 0;
    }

    /// Whether a text names any date of its own.
    static boolean names(TargetText text) {
        return in(text, 0, text.plain().length()).stream().anyMatch(t -> t.kind == Kind.HORIZON);
    }

    /// The time's own words: without 到 before it and 时间 after it.
    static String words(TargetText text, Mention mention) {
        int end = mention.kind == Kind.NOTE ? mention.end - 1 : mention.end;
        String words = text.written().substring(mention.from, end);
        return words.replaceFirst("的?(?:时间|時間)$", "");
    }

    /// Titles and bracketed remarks hide their years; a five-year plan's name outside of them
    /// must stay to be found.
    static String laidOpen(String plain, String bare) {
        var open = new StringBuilder(bare);
        Matcher quoted = QUOTED.matcher(plain);
        while (quoted.find()) {
            if (bare.charAt(quoted.end() - 1) != TargetText.BLOT) {
                open.replace(quoted.start(), quoted.end(), quoted.group());
            }
        }
        return open.toString();
    }

    private TargetTimes() {}
}
