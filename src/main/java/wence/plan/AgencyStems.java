package wence.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Names that are put together: stems, joined or not, and an ending (`住房城乡建设` + `和` + `交通` + `局`).
final class AgencyStems {
    private static final List<String> AUTHORITIES = List.of("行政主管部门", "行政管理部门", "行政部门", "主管部门", "管理部门", "部门");
    private static final String BRANCH = "分局";
    private static final List<String> JOINERS = List.of("", "和", "与", "及");
    private static final int MOST_PARTS = 8;

    private record Stem(AgencyBody body, List<String> endings) {
        boolean takes(String ending) {
            return AUTHORITIES.contains(ending) || endings.contains(ending.equals(BRANCH) ? "局" : ending);
        }
    }

    private final Map<String, List<Stem>> stems = new HashMap<>(2048);
    private final BitSet firstCharacters = new BitSet();
    private final List<String> endings;
    private int longest;

    AgencyStems(Collection<AgencyRow> rows) {
        var all = new LinkedHashSet<String>(AUTHORITIES);
        all.add(BRANCH);
        for (AgencyRow row : rows) {
            var stem = new Stem(row.body(), row.endings());
            for (String written : row.stems()) {
                stems.computeIfAbsent(written, s -> new ArrayList<>(1)).add(stem);
                firstCharacters.set(written.charAt(0));
                longest = Math.max(longest, written.length());
            }
            all.addAll(row.endings());
        }
        var longestFirst = new ArrayList<>(all);
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        this.endings = List.copyOf(longestFirst);
    }

    /// Adds the names that start at this place of the text.
    void at(String text, int start, List<AgencyNames.Match> found) {
        if (firstCharacters.get(text.charAt(start))) {
            read(text, start, List.of(), found);
        }
    }

    /// @param before the stems that were read before this place
    private void read(String text, int at, List<Stem> before, List<AgencyNames.Match> found) {
        if (before.size() >= MOST_PARTS) {
            return;
        }
        for (int end = Math.min(text.length(), at + longest); end > at; end--) {
            List<Stem> here = stems.get(text.substring(at, end));
            if (here == null) {
                continue;
            }
            var parts = new ArrayList<>(before);
            parts.addAll(here);
            String ending = endingAt(text, end, here);
            if (!ending.isEmpty()) {
                found.add(match(parts, ending, end + ending.length()));
            }
            for (String joiner : JOINERS) {
                if (text.startsWith(joiner, end)) {
                    read(text, end + joiner.length(), parts, found);
                }
            }
        }
    }

    /// The longest ending here that one of the stems takes, or the empty string.
    private String endingAt(String text, int at, List<Stem> last) {
        for (String ending : endings) {
            if (text.startsWith(ending, at) && last.stream().anyMatch(stem -> stem.takes(ending))) {
                return ending;
            }
        }
        return "";
    }

    private static AgencyNames.Match match(List<Stem> parts, String ending, int end) {
        Set<Level> levels = EnumSet.allOf(Level.class);
        parts.forEach(stem -> levels.retainAll(AgencyLevels.of(stem.body(), ending)));
        if (levels.isEmpty()) {
            levels.addAll(AgencyLevels.of(parts.getLast().body(), ending));
        }
        List<AgencyBody> bodies = parts.stream().map(Stem::body).distinct().toList();
        return new AgencyNames.Match(end, bodies, levels, AgencyNames.Reach.IN_SENTENCE);
    }
}
