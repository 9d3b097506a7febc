package wence.plan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands before a body's name: the Party, a place, a level (`中共银川市委`, `自治区党委`, `宁夏`).
///
/// @param levels the levels that it leaves open; empty when it says nothing of the level
record AgencyPrefix(Set<Level> levels, Optional<String> place) {
    static final AgencyPrefix NONE = new AgencyPrefix(Set.of(), Optional.empty());

    static final String PROVINCES = "北京|天津|上海|重庆|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南"
            + "|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|兵团|新疆生产建设兵团";

    private static final String HAN = "[一-鿿&&[^局厅委部各]]";
    private static final String PROVINCE = "(?:(?:北京|天津|上海|重庆)市?|(?:" + PROVINCES + ")(?:省|(?:回族|壮族|维吾尔)?自治区)?)";
    private static final String PLACE = "(?:" + PROVINCE + "|(?!自治[区州县])" + HAN
            + "{2,8}?(?:省|自治区|特别行政区|自治州|地区|自治县|市|区|县|旗|盟|州|镇|乡|街道)|" + HAN + "县)";
    private static final String STATE = "国家|中央|全国|中国|中华全国|国务院";
    private static final String LEVEL = STATE + "|省|自治区|市|区|县|州|盟|旗|镇|乡|街道";
    private static final String PARTY = "党委|党工委|工委|委";

    private static final Pattern WHOLE = Pattern.compile("(?:中共|中国共产党)?(?<place>" + PLACE + "{0,3})(?<level>" + LEVEL
            + ")?(?:级|直|本级)?(?<party>" + PARTY + ")?(?:人民政府|政府)?");
    private static final Pattern GAP_IN_SENTENCE = Pattern.compile(PROVINCE + "?(?:" + LEVEL + ")?");
    private static final Pattern BEFORE_NAME =
            Pattern.compile("(?<level>" + LEVEL + "|" + PROVINCE + "区?|)(?:级|直)?(?<party>" + PARTY + ")?$");
    private static final Pattern NO_LEVEL =
            Pattern.compile(".*(?:城|超|门|夜|股|上|都|社|小|园|山|景|片|牧|林|灾|郊|库|校|辖|分|全|我|本|各|误|禁)(?:市|区|县|省)");

    /// Reads what fills the gap of a name such as `共青团{}委`, where a sentence goes on around it: only words that are
    /// surely a level or a province.
    static Optional<AgencyPrefix> inSentence(String gap) {
        return GAP_IN_SENTENCE.matcher(gap).matches() ? of(gap) : Optional.empty();
    }

    /// Reads all of `text` as a prefix; empty when it is none.
    static Optional<AgencyPrefix> of(String text) {
        if (text.isEmpty()) {
            return Optional.of(NONE);
        }
        Matcher matcher = WHOLE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String place = matcher.group("place");
        return Optional.of(of(place, group(matcher, "level"), group(matcher, "party")));
    }

    private static AgencyPrefix of(String place, String level, String party) {
        if (place.isEmpty()) {
            return new AgencyPrefix(level.isEmpty() ? Set.of() : levelsOfWord(level, party), Optional.empty());
        }
        // 吉林 is a province and 吉林市 a city; 宁夏区 is a way to say 宁夏回族自治区
        String named = level.equals("市") ? place + level : place;
        boolean unsaid = level.isEmpty() || level.equals("市") || (level.equals("区") && isProvince(place));
        return new AgencyPrefix(unsaid ? levelsOfPlace(named) : levelsOfWord(level, party), Optional.of(named));
    }

    /// The prefix at the end of `before`, the words that stand before a name in a sentence, and how long it is.
    static Found endOf(String before) {
        String tail = before.substring(Math.max(0, before.length() - 12));
        Matcher matcher = BEFORE_NAME.matcher(tail);
        for (int from = 0; from < tail.length() && matcher.find(from); from = matcher.start() + 1) {
            String level = matcher.group("level");
            if (level.isEmpty() && !group(matcher, "party").endsWith("党委")) {
                continue;
            }
            if (NO_LEVEL.matcher(tail.substring(0, matcher.end("level"))).matches()) {
                break;
            }
            return new Found(inSentence(tail, matcher, level), tail.length() - matcher.start());
        }
        return new Found(NONE, 0);
    }

    /// @param length characters of the prefix
    record Found(AgencyPrefix prefix, int length) {}

    private static AgencyPrefix inSentence(String tail, Matcher matcher, String level) {
        if (isProvince(level)) {
            return new AgencyPrefix(EnumSet.of(Level.PROVINCE), Optional.empty());
        }
        boolean endsPlace = matcher.start() > 0 && Character.isIdeographic(tail.charAt(matcher.start() - 1));
        Set<Level> levels = level.equals("市") && endsPlace
                ? EnumSet.of(Level.CITY, Level.COUNTY)
                : levelsOfWord(level, group(matcher, "party"));
        return new AgencyPrefix(level.isEmpty() ? Set.of() : levels, Optional.empty());
    }

    private static Set<Level> levelsOfWord(String level, String party) {
        return switch (level) {
            case "省", "自治区" -> EnumSet.of(Level.PROVINCE);
            case "市", "州", "盟" -> EnumSet.of(Level.CITY);
            // 区党委 is what the autonomous regions call their own Party committee, too
            case "区" -> party.equals("党委") ? EnumSet.of(Level.PROVINCE, Level.COUNTY) : EnumSet.of(Level.COUNTY);
            case "县", "旗" -> EnumSet.of(Level.COUNTY);
            case "镇", "乡", "街道" -> EnumSet.of(Level.TOWNSHIP);
            default -> EnumSet.of(Level.STATE);
        };
    }

    /// The levels of government that a place of this name can have.
    static Set<Level> levelsOfPlace(String place) {
        if (isProvince(place)) {
            return EnumSet.of(Level.PROVINCE);
        }
        if (place.endsWith("市")) {
            return EnumSet.of(Level.CITY, Level.COUNTY);
        }
        if (place.endsWith("州") || place.endsWith("盟") || place.endsWith("地区")) {
            return EnumSet.of(Level.CITY);
        }
        if (place.endsWith("镇") || place.endsWith("乡") || place.endsWith("街道")) {
            return EnumSet.of(Level.TOWNSHIP);
        }
        return EnumSet.of(Level.COUNTY);
    }

    private static boolean isProvince(String place) {
        return place.matches(".*(?:省|自治区|特别行政区)|(?:" + PROVINCES + ")|.*(?:北京|天津|上海|重庆)市");
    }

    private static String group(Matcher matcher, String name) {
        String found = matcher.group(name);
        return found == null ? "" : found;
    }
}
