package wence.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The table of places, read.
final class PlaceNames {
    /// Characters that must not stand around a name.
    record Guard(String before, String after) {
        static final Guard NONE = new Guard("", "");

        boolean allows(String text, int start, int end) {
            return (start == 0 || before.indexOf(text.charAt(start - 1)) < 0)
                    && (end == text.length() || after.indexOf(text.charAt(end)) < 0);
        }
    }

    private final Map<String, List<Place>> placesByName = new HashMap<>(8192);
    private final Map<String, Guard> guards = new HashMap<>();
    private final Set<String> onlyAfterParent = new HashSet<>();
    private int longest;

    PlaceNames(String tsv) {
        Optional<Place> province = Optional.empty();
        Optional<Place> city = Optional.empty();
        for (String line : tsv.split("\n", -1)) {
            String[] cells = line.split("\t", -1);
            switch (cells[0]) {
                case "省" -> province = Optional.of(addWithShort(cells, Level.PROVINCE, Optional.empty()));
                case "市" -> city = Optional.of(addWithShort(cells, Level.CITY, province));
                case "县" -> addCounties(cells, city);
                case "直" -> addCounties(cells, province);
                case "附" -> onlyAfterParent.addAll(List.of(cells));
                case "防" -> guards.put(cells[1], new Guard(cells[2], ""));
                default -> {
                    // a remark
                }
            }
        }
    }

    private Place addWithShort(String[] cells, Level level, Optional<Place> parent) {
        var place = new Place(cells[1], level, parent);
        add(place.name(), place);
        if (!cells[2].equals("-")) {
            add(cells[2], place);
            addOtherNames(place, cells[2]);
            guards.put(cells[2], new Guard(cells.length > 3 ? cells[3] : "", cells.length > 4 ? cells[4] : ""));
        }
        return place;
    }

    /// People leave the peoples' names out: `宁夏自治区`, `恩施州`.
    private void addOtherNames(Place place, String shortName) {
        if (place.name().endsWith("自治区")) {
            add(shortName + "自治区", place);
        } else if (place.name().endsWith("自治州")) {
            add(shortName + "州", place);
        }
    }

    private void addCounties(String[] cells, Optional<Place> parent) {
        for (int i = 1; i < cells.length; i++) {
            add(cells[i], new Place(cells[i], Level.COUNTY, parent));
        }
    }

    private void add(String name, Place place) {
        List<Place> same = placesByName.get(name);
        if (same == null) {
            placesByName.put(name, List.of(place));
        } else if (!same.contains(place)) {
            var more = new ArrayList<>(same);
            more.add(place);
            placesByName.put(name, more);
        }
        longest = Math.max(longest, name.length());
    }

    List<Place> named(String name) {
        return placesByName.getOrDefault(name, List.of());
    }

    Guard guard(String name) {
        return guards.getOrDefault(name, Guard.NONE);
    }

    /// Whether the name counts only right after the place that it belongs to, because it is an ordinary word, too.
    boolean needsParent(String name) {
        return onlyAfterParent.contains(name);
    }

    int longest() {
        return longest;
    }
}
