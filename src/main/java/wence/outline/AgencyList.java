package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The names of a list: `自治区党委组织部、党校（行政学院）` holds two.
///
/// @param names as the text writes them, blanks taken out
/// @param openEnded whether the list ends in 等
record AgencyList(List<String> names, boolean openEnded) {
    private static final String SEPARATORS = "、，,；;";
    private static final Pattern AND_OTHERS = Pattern.compile("(?<=.)等(?:有关|相关)?(?:部门|单位|机构)?$");
    private static final Pattern AND_CONCERNED = Pattern.compile("(?<=.)(?:以及|及|和)(?=(?:各)?(?:相关|有关|各))");
    /// `各市` in `各市、县〔市、区〕政府`: a level of government that waits for its body.
    private static final Pattern LEVELS_ONLY = Pattern.compile("各?(?:省|自治区|直辖市|自治州|地|州|市|县|区|旗|镇|乡|街道)");
    /// `经济技术开发区` in `经济技术开发区、化工园区管委会`.
    private static final Pattern ZONE_ONLY = Pattern.compile(".{2,}(?:开发区|园区|新区|示范区|试验区)");

    AgencyList {
        names = List.copyOf(names);
    }

    static AgencyList of(String list) {
        String trimmed = trimEnd(Characters.withoutBlanks(list));
        boolean openEnded = AND_OTHERS.matcher(trimmed).find();
        List<String> names = joinLevels(split(trimmed)).stream()
                .flatMap(AND_CONCERNED::splitAsStream)
                .map(name -> AND_OTHERS.matcher(name).replaceFirst(""))
                .filter(name -> !name.isBlank())
                .toList();
        return new AgencyList(names, openEnded);
    }

    private static String trimEnd(String list) {
        int end = list.length();
        while (end > 0 && "。．.、，,；;".indexOf(list.charAt(end - 1)) >= 0) {
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
            boolean ends = i == list.length() || (SEPARATORS.indexOf(list.charAt(i)) >= 0 && !brackets.guards(i));
            if (ends) {
                pieces.add(list.substring(start, i));
                start = i + 1;
            }
        }
        return pieces;
    }

    private static List<String> joinLevels(List<String> pieces) {
        var joined = new ArrayList<String>();
        String waiting = "";
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            boolean waits = LEVELS_ONLY.matcher(piece).matches()
                    || (ZONE_ONLY.matcher(piece).matches()
                            && i + 1 < pieces.size()
                            && pieces.get(i + 1).endsWith("管委会"));
            if (waits && i + 1 < pieces.size()) {
                waiting += piece + "、";
            } else {
                joined.add(waiting + piece);
                waiting = "";
            }
        }
        return joined;
    }
}
