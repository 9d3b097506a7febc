package wence.plan;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a name that stands by itself: prefix, body, branch, and what is added in brackets.
final class WrittenAgencies {
    private static final int LONGEST = 40;
    private static final Set<AgencyNames.Reach> ALL = EnumSet.allOf(AgencyNames.Reach.class);
    private static final Pattern NO_DEPARTMENT = Pattern.compile("(?:各|有关|相关).*|.*(?:成员单位|有关部门|相关部门)");
    private static final Pattern BRACKET = Pattern.compile("([^（）]+)（([^（）]*)）(.*)");
    private static final Pattern BRANCH = Pattern.compile(
            "(?<place>[一-鿿&&[^和与及]]{0,10}?)" + "(?<kind>监管分局|分局|支局|监管局|中心支行|分行|支行|中支|营业管理部|调查总队|调查队|税务局|总队|支队|大队|办事处)");
    private static final Pattern FREE_PLACE = Pattern.compile("[一-鿿]{2,4}");

    private final AgencyNames names;

    WrittenAgencies(AgencyNames names) {
        this.names = names;
    }

    Optional<Agency> find(String writtenName) {
        String name = clean(writtenName);
        if (name.isEmpty()
                || name.length() > LONGEST
                || NO_DEPARTMENT.matcher(name).matches()) {
            return Optional.empty();
        }
        Matcher bracket = BRACKET.matcher(name);
        if (!bracket.matches()) {
            return plain(name);
        }
        Optional<Agency> inside = plain(bracket.group(2));
        return plain(bracket.group(1) + bracket.group(3))
                .map(outside -> inside.map(more -> outside.with(more, name))
                        .orElse(new Agency(name, outside.keys(), outside.levels(), outside.place())));
    }

    private static String clean(String written) {
        if (written.length() > LONGEST * 3) {
            return "";
        }
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[(\\[〔【]", "（")
                .replaceAll("[)\\]〕】]", "）")
                .replaceAll("^[、,，;；:：。.]+|[、,，;；:：。.]+$|等$", "");
    }

    private Optional<Agency> plain(String name) {
        for (int start = 0; start < name.length(); start++) {
            for (AgencyNames.Match match : names.at(name, start, ALL)) {
                Optional<Agency> agency = agency(name, start, match);
                if (agency.isPresent()) {
                    return agency;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Agency> agency(String name, int start, AgencyNames.Match match) {
        String before = name.substring(0, start);
        Optional<AgencyPrefix> prefix = AgencyPrefix.of(before).or(() -> freePlace(before, match));
        Optional<Tail> tail = tail(name, match);
        if (prefix.isEmpty() || tail.isEmpty()) {
            return Optional.empty();
        }
        Set<Level> levels =
                prefix.get().levels().isEmpty() ? match.levels() : prefix.get().levels();
        return Optional.of(new Agency(
                name,
                keys(match),
                tail.get().levels().orElse(levels),
                tail.get().place().or(prefix.get()::place)));
    }

    static List<String> keys(AgencyNames.Match match) {
        return match.bodies().stream().map(AgencyBody::key).toList();
    }

    /// The town before a body that answers upward needs no 市: `贵阳海关`, `遂宁银保监分局`.
    private static Optional<AgencyPrefix> freePlace(String before, AgencyNames.Match match) {
        boolean free =
                FREE_PLACE.matcher(before).matches() && match.bodies().stream().anyMatch(AgencyBody::isVertical);
        return free ? Optional.of(new AgencyPrefix(Set.of(), Optional.of(before))) : Optional.empty();
    }

    /// What follows the body's name within the name: nothing, or a branch and its place.
    record Tail(Optional<String> place, Optional<Set<Level>> levels, int end) {}

    private static Optional<Tail> tail(String name, AgencyNames.Match match) {
        if (match.end() == name.length()) {
            return Optional.of(new Tail(Optional.empty(), Optional.empty(), match.end()));
        }
        return branch(name, match).filter(tail -> tail.end() == name.length());
    }

    /// The branch that stands right after a body's name.
    static Optional<Tail> branch(String text, AgencyNames.Match match) {
        Matcher matcher = BRANCH.matcher(text).region(match.end(), text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String place = matcher.group("place");
        Optional<String> named = place.isEmpty() ? Optional.empty() : Optional.of(place);
        return Optional.of(
                new Tail(named, Optional.of(branchLevels(matcher.group("kind"), place, match)), matcher.end()));
    }

    private static Set<Level> branchLevels(String kind, String place, AgencyNames.Match match) {
        return switch (kind) {
            case "分局" -> AgencyLevels.branch(match.bodies().getFirst());
            case "监管局", "调查总队", "总队", "营业管理部" -> EnumSet.of(Level.PROVINCE);
            case "监管分局", "中心支行", "中支", "支队" -> EnumSet.of(Level.CITY);
            case "支局", "大队" -> EnumSet.of(Level.COUNTY);
            case "税务局" ->
                AgencyPrefix.of(place)
                        .map(AgencyPrefix::levels)
                        .filter(l -> !l.isEmpty())
                        .orElse(match.levels());
            default -> EnumSet.of(Level.PROVINCE, Level.CITY, Level.COUNTY);
        };
    }
}
