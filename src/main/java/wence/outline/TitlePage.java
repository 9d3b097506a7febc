package wence.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.document.DocumentText;
import wence.plan.Gazetteer;
import wence.plan.Level;
import wence.plan.Period;
import wence.plan.Place;
import wence.plan.PlaceMention;
import wence.plan.PlanFacts;

/// What the beginning of a text says of the plan as a whole: title, issuer, place, level, period, date, number.
///
/// A metadata file says it better; this is for a plan that has none. What is not plainly said stays unknown.
public final class TitlePage {
    private static final int TITLE_LINES = 4;
    private static final int LONGEST = 80;
    private static final String KIND = "(?:方案|规划|纲要|意见|办法|措施|计划|预案|要点|规定|细则|政策|条例)";
    private static final String TAIL = "(?:[（(][^（）()]{1,30}[）)])?";
    private static final Pattern ISSUED =
            Pattern.compile("^(.{0,60}?)关于(?:印发|发布)[《“]?(.{4,60}?" + KIND + TAIL + ")[》”]?的通知");
    private static final Pattern TITLE = Pattern.compile("^《?(.{3,70}?" + KIND + TAIL + ")(?:》(?:印发|发布|出台)?)?$");
    /// A notice that is the plan itself.
    private static final Pattern NOTICE =
            Pattern.compile("^((?:国务院|中共|\\p{IsHan}{2,8}?(?:省|自治区|市|县|区|州|部|委|厅|局)).{0,40}?关于.{4,60}的(?:通知|函|决定|公告))$");
    /// Words of running text, which no title has.
    private static final Pattern RUNNING_TEXT = Pattern.compile("[。！？]|，现|现印发|贯彻落实|请认真");
    /// What stands before the issuer's name: the red head, a number, a web page's words.
    private static final Pattern BEFORE_ISSUER = Pattern.compile("^.*(?:文件|\\d号-?|[】\\]])");
    private static final Pattern BRACKETS = Pattern.compile("^[（(].{1,30}[）)]$");
    private static final Pattern FURNITURE = Pattern.compile("^(?:附件|附)[\\d一二三四五六七八九十]{0,3}[:：]?$");
    private static final Pattern PERIOD =
            Pattern.compile("(20\\d\\d)\\s*年?\\s*(?:—|－|-|–|~|～|至|到)+\\s*(20\\d\\d)\\s*年");
    /// Behind a bracket it is the number of a document that the text quotes.
    private static final Pattern NUMBER =
            Pattern.compile("(?<![（(\\p{IsHan}])\\p{IsHan}{1,8}[〔\\[［(（]20\\d\\d[〕\\]］)）]\\d{1,4}号");
    private static final Pattern DATE = Pattern.compile("(?m)^(20\\d\\d)年(\\d{1,2})月(\\d{1,2})日$");
    private static final Pattern PLAIN_DATE = Pattern.compile("(?m)^(20\\d\\d)-(\\d{1,2})-(\\d{1,2})$");
    /// No part of a title: a day, or the first heading.
    private static final Pattern NO_TITLE =
            Pattern.compile("[\\d〇○一二三四五六七八九十]{4}年.{1,3}月.{1,3}日|[一二三四五六七八九十]{1,3}、.*|第[一二三四五六七八九十]{1,3}[章条].*");

    private final Gazetteer gazetteer;

    public TitlePage(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// The facts that the text's beginning states.
    public PlanFacts read(String id, DocumentText document) {
        List<String> lines = TitleLines.of(document.text());
        Optional<Matcher> notice = notice(lines);
        String title = notice.map(found -> found.group(2))
                .or(() -> title(lines, TITLE))
                .or(() -> title(lines, NOTICE))
                .or(() -> lines.stream().findFirst())
                .orElse(id);
        String shown = title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST)) + "…";
        Optional<String> issuer = notice.map(
                        found -> BEFORE_ISSUER.matcher(found.group(1)).replaceFirst(""))
                .filter(name -> !name.isEmpty());
        Optional<Place> place = place(shown).or(() -> issuer.flatMap(this::place));
        String beginning = String.join("\n", lines);
        return new PlanFacts(
                id,
                shown,
                issuer,
                place.map(Place::level).or(() -> state(shown)).or(() -> issuer.flatMap(TitlePage::state)),
                place.map(found -> found.level() == Level.PROVINCE ? found.name() : withoutProvince(found)),
                period(shown),
                date(beginning),
                first(NUMBER, beginning).map(Matcher::group),
                Optional.empty());
    }

    private static Optional<Matcher> notice(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            for (String joined : joined(lines, i)) {
                Matcher issued = ISSUED.matcher(joined);
                if (issued.find() && !RUNNING_TEXT.matcher(issued.group()).find()) {
                    return Optional.of(issued);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> title(List<String> lines, Pattern kind) {
        for (int i = 0; i < lines.size(); i++) {
            for (String joined : joined(lines, i)) {
                Matcher title = kind.matcher(joined);
                if (title.find() && !RUNNING_TEXT.matcher(joined).find()) {
                    int next = i + 1;
                    boolean bracketFollows = joined.equals(lines.get(i))
                            && next < lines.size()
                            && BRACKETS.matcher(lines.get(next)).matches();
                    return Optional.of(title.group(1) + (bracketFollows ? lines.get(next) : ""));
                }
            }
        }
        return Optional.empty();
    }

    /// The line here, and the line with one, two and three more: titles are broken over lines.
    private static List<String> joined(List<String> lines, int from) {
        if (FURNITURE.matcher(lines.get(from)).matches()) {
            return List.of();
        }
        var joined = new ArrayList<String>();
        var text = new StringBuilder();
        for (int i = from; i < Math.min(lines.size(), from + TITLE_LINES); i++) {
            if (NO_TITLE.matcher(lines.get(i)).matches()) {
                return joined;
            }
            text.append(lines.get(i));
            joined.add(text.toString());
        }
        return joined;
    }

    private Optional<Place> place(String title) {
        List<PlaceMention> mentions = gazetteer.findIn(title);
        return mentions.isEmpty() || mentions.getFirst().start() > 0
                ? Optional.empty()
                : Optional.of(mentions.getFirst().places())
                        .filter(places -> places.size() == 1)
                        .map(List::getFirst);
    }

    private static String withoutProvince(Place place) {
        return place.parent()
                        .filter(above -> above.level() != Level.PROVINCE)
                        .map(Place::name)
                        .orElse("")
                + place.name();
    }

    private static Optional<Level> state(String title) {
        return title.startsWith("国务院") || title.startsWith("国家") || title.startsWith("全国")
                ? Optional.of(Level.STATE)
                : Optional.empty();
    }

    private static Optional<Period> period(String title) {
        return first(PERIOD, title)
                .map(years -> List.of(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2))))
                .filter(years -> years.getFirst() <= years.getLast())
                .map(years -> new Period(years.getFirst(), years.getLast()));
    }

    private static Optional<LocalDate> date(String beginning) {
        return first(DATE, beginning).or(() -> first(PLAIN_DATE, beginning)).flatMap(found -> {
            try {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(found.group(1)),
                        Integer.parseInt(found.group(2)),
                        Integer.parseInt(found.group(3))));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        });
    }

    private static Optional<Matcher> first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }
}
