package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The names of a list: `自治区党委组织部、党校（行政学院）` holds two.
///
/// @param names as the text writes them, blanks taken out
/// @param openEnded whether the list ends in 等
/// @param beheaded whether the list begins with a separator: its first name is lost
record AgencyList(List<String> names, boolean openEnded, boolean beheaded) {
    private static final String SEPARATORS = "、，,；;";
    private static final String PARTING = SEPARATORS + "/／";
    /// Between two whole names of one level: `市住建局 市工信局`.
    private static final Pattern PARTING_BLANK =
            Pattern.compile("(?<=(?:^|[、，,；;\\s\\p{Zs}])[省市区县]\\p{IsHan}{1,20}[局委办厅会院部署府社行])[\\s\\p{Zs}]+"
                    + "(?=[省市区县]\\p{IsHan}{0,20}[局委办厅会院部署府社行](?:$|[、，,；;。\\s\\p{Zs}]))");
    private static final Pattern COUNT = Pattern.compile("^(?:[①-⑳]|\\d{1,2}[.．](?=\\p{IsHan}))");
    private static final String BODIES = "(?:职能|责任|成员|业务|主管|直属)?(?:部门|单位|机构|企业|地方|方面|地区)";
    private static final String CONCERNED = "(?:(?:中央|国家|自治区|[省市县区])级?(?:直属?)?)?(?:各)?(?:有关|相关)?";
    private static final Pattern AND_OTHERS = Pattern.compile("(?<=.)等(?:" + CONCERNED
            + "(?:[\\d０-９一二三四五六七八九十]{1,3}[个家]?)?" + BODIES + "(?:(?:和|及|与|、)" + CONCERNED + BODIES + ")?)?$");
    private static final Pattern AND_CONCERNED =
            Pattern.compile("(?<=.{2})等?(?:以及|及|和)(?=(?:其他|其它)?(?:各|相关|有关|(?:[省市县区]|自治区)级?(?:各|有关|相关)))");
    /// The words between two names, where the first has a body's ending: `国家发展改革委及国家粮食局`.
    private static final Pattern AND_BODY = Pattern.compile(
            "(?<=.[局委办厅联协团府署])(?:以及|及|和|与)(?=(?:国家|中国|中央|全国|自治区|[省市县区团]|\\p{IsHan}{2,12}(?:局|委|办|厅|联|协|府|署|部|院|行)$))");
    /// `各市` in `各市、县〔市、区〕政府`: a level of government that waits for its body.
    private static final Pattern LEVELS_ONLY = Pattern.compile("(?:各|相关|有关|各有关|各相关|全市各|全省各|其他|所在)?(?:地级以上|设区的?|地级|县级)?"
            + "(?:省|自治区|直辖市|自治州|地|州|盟|市|县|区|旗|镇|乡|街道)(?:[（(〔\\[][市县区旗、]{1,5}[）)〕\\]])?");
    /// `经济技术开发区` in `经济技术开发区、化工园区管委会`.
    private static final Pattern ZONE_ONLY = Pattern.compile(".{2,}(?:开发区|园区|新区|示范区|试验区|高新区|经开区|保税区|度假区|产业园|集聚区|功能区)");

    private static final Pattern LEVEL_OF_NAME = Pattern.compile("^[省市区县]");
    private static final int LONGEST_CHAIN = 12;

    AgencyList {
        names = List.copyOf(names);
    }

    static AgencyList of(String list) {
        String trimmed =
                trimEnd(Characters.withoutBlanks(PARTING_BLANK.matcher(list).replaceAll("、")));
        boolean openEnded = AND_OTHERS.matcher(trimmed).find();
        boolean beheaded = !trimmed.isEmpty() && SEPARATORS.indexOf(trimmed.charAt(0)) >= 0;
        List<String> whole = joinLevels(split(trimmed)).stream()
                .flatMap(AgencyList::andConcerned)
                .map(name -> AND_OTHERS.matcher(name).replaceFirst(""))
                .filter(name -> !isNone(name))
                .flatMap(AgencyList::andBody)
                .toList();
        return new AgencyList(unglued(whole), openEnded, beheaded);
    }

    /// Whether a cell or a name says that there is nobody: `/`, `—`.
    static boolean isNone(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetterOrDigit(name.charAt(i))) {
                return name.equals("无") || name.equals("同上");
            }
        }
        return true;
    }

    private static Stream<String> andConcerned(String name) {
        return name.startsWith("各") && name.indexOf('等') < 0 ? Stream.of(name) : AND_CONCERNED.splitAsStream(name);
    }

    private static Stream<String> andBody(String name) {
        return name.startsWith("各") ? Stream.of(name) : AND_BODY.splitAsStream(name);
    }

    private static String trimEnd(String list) {
        int end = list.length();
        while (end > 0 && "。．.、，,；;：:".indexOf(list.charAt(end - 1)) >= 0) {
            end--;
        }
        return list.substring(0, end);
    }

    /// At separators that stand in no bracket.
    private static List<String> split(String list) {
        Brackets brackets = Brackets.of(list);
        var pieces = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            boolean ends = i == list.length() || (PARTING.indexOf(list.charAt(i)) >= 0 && !brackets.guards(i));
            if (ends) {
                pieces.add(COUNT.matcher(list.substring(start, i)).replaceFirst(""));
                start = i + 1;
            }
        }
        return pieces;
    }

    private static List<String> joinLevels(List<String> pieces) {
        var joined = new ArrayList<String>();
        var waiting = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            boolean hasNext = i + 1 < pieces.size();
            boolean waits = hasNext && (LEVELS_ONLY.matcher(piece).matches() || zoneWaits(pieces, i));
            waiting.append(piece);
            if (waits) {
                waiting.append('、');
            } else {
                joined.add(waiting.toString());
                waiting.setLength(0);
            }
        }
        return joined;
    }

    /// Whether a zone's name waits for the 管委会 that ends the chain of zones it begins.
    private static boolean zoneWaits(List<String> pieces, int at) {
        int i = at;
        while (i < pieces.size()
                && i - at < LONGEST_CHAIN
                && ZONE_ONLY.matcher(pieces.get(i)).matches()) {
            i++;
        }
        return i > at && i < pieces.size() && pieces.get(i).endsWith("管委会");
    }

    /// Parts two names that lost the separator between them, where the list shows the level that
    /// its names begin with: `区政府集体资产监管办区住房城市建设委`.
    private static List<String> unglued(List<String> names) {
        for (String level : List.of("省", "市", "区", "县")) {
            long like = names.stream().filter(name -> name.startsWith(level)).count();
            if (like >= 2) {
                Pattern seam = Pattern.compile("(?<=.{2}[局委办厅会])(?=" + level + "\\p{IsHan}{2,}(?:局|委|办|厅|会|部|院|中心)$)");
                return names.stream()
                        .flatMap(name -> startsWithLevel(name) ? seam.splitAsStream(name) : Stream.of(name))
                        .toList();
            }
        }
        return names;
    }

    private static boolean startsWithLevel(String name) {
        Matcher level = LEVEL_OF_NAME.matcher(name);
        return level.find();
    }
}
