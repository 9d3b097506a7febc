package wence.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All names of all bodies, without what may stand before them.
final class AgencyNames {
    /// Where a name ends in the text, and what it means.
    ///
    /// @param levels the levels that the name leaves open
    record Match(int end, List<AgencyBody> bodies, Set<Level> levels, Reach reach) {}

    /// Where something may be read as a name.
    enum Reach {
        ALONE,
        IN_SENTENCE,
        SAID
    }

    private record Name(AgencyBody body, Reach reach, Set<Level> levels) {}

    /// A name with a gap for a level or a place: `团{}委`.
    private record Gapped(AgencyBody body, String before, String after) {}

    private static final Set<Level> ANY = EnumSet.allOf(Level.class);
    private static final Set<Level> STATE = EnumSet.of(Level.STATE);
    private static final List<String> STATE_NAMES =
            List.of("中央", "国家", "全国", "国务院", "中国", "中华", "最高", "中组部", "中宣部", "共青团中央", "团中央", "中科院");
    private static final int LONGEST_GAP = 20;

    private final AgencyStems stems;
    private final Map<String, List<Name>> names = new HashMap<>(2048);
    private final BitSet firstCharacters = new BitSet();
    private final List<Gapped> gapped = new ArrayList<>();
    private int longest;

    AgencyNames(Collection<AgencyRow> rows) {
        this.stems = new AgencyStems(rows);
        rows.forEach(this::addNames);
    }

    private void addNames(AgencyRow row) {
        AgencyBody body = row.body();
        for (Level level : EnumSet.range(Level.STATE, Level.COUNTY)) {
            Optional<String> name = body.fullName(level);
            if (name.isPresent()) {
                add(name.get(), new Name(body, Reach.IN_SENTENCE, EnumSet.of(level)));
            }
        }
        for (String name : row.names()) {
            int gap = name.indexOf("{}");
            if (gap >= 0) {
                gapped.add(new Gapped(body, name.substring(0, gap), name.substring(gap + 2)));
            } else if (!body.fullNames().contains(name)) {
                add(name, new Name(body, Reach.IN_SENTENCE, isOfTheState(name) ? STATE : ANY));
            }
        }
        for (String name : row.alone()) {
            add(name, new Name(body, Reach.ALONE, ANY));
        }
        for (String name : row.said()) {
            add(name, new Name(body, Reach.SAID, ANY));
        }
    }

    private static boolean isOfTheState(String name) {
        for (String start : STATE_NAMES) {
            if (name.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    private void add(String written, Name name) {
        names.computeIfAbsent(written, n -> new ArrayList<>(1)).add(name);
        firstCharacters.set(written.charAt(0));
        longest = Math.max(longest, written.length());
    }

    /// The names that start at this place of the text, longest first.
    List<Match> at(String text, int start, Set<Reach> reach) {
        var found = new ArrayList<Match>(4);
        if (firstCharacters.get(text.charAt(start))) {
            wholeNames(text, start, reach, found);
        }
        stems.at(text, start, found);
        withGap(text, start, reach, found);
        found.sort(Comparator.comparingInt(Match::end).reversed());
        return found;
    }

    private void wholeNames(String text, int start, Set<Reach> reach, List<Match> found) {
        for (int end = Math.min(text.length(), start + longest); end > start; end--) {
            List<Name> written = names.get(text.substring(start, end));
            if (written == null) {
                continue;
            }
            List<Name> same = written.stream()
                    .filter(name -> reach.contains(name.reach()))
                    .toList();
            if (!same.isEmpty()) {
                Set<Level> levels = EnumSet.noneOf(Level.class);
                same.forEach(name -> levels.addAll(name.levels()));
                List<AgencyBody> bodies =
                        same.stream().map(Name::body).distinct().toList();
                found.add(new Match(end, bodies, levels, strongest(same)));
            }
        }
    }

    private static Reach strongest(List<Name> same) {
        return same.stream().anyMatch(name -> name.reach() == Reach.IN_SENTENCE)
                ? Reach.IN_SENTENCE
                : same.getFirst().reach();
    }

    private void withGap(String text, int start, Set<Reach> reach, List<Match> found) {
        for (Gapped name : gapped) {
            int gap = start + name.before().length();
            int after = text.startsWith(name.before(), start) ? text.indexOf(name.after(), gap + 1) : -1;
            if (after < 0 || after - gap > LONGEST_GAP) {
                continue;
            }
            String filling = text.substring(gap, after);
            (reach.contains(Reach.ALONE) ? AgencyPrefix.of(filling) : AgencyPrefix.inSentence(filling))
                    .map(AgencyPrefix::levels)
                    .ifPresent(levels -> found.add(new Match(
                            after + name.after().length(),
                            List.of(name.body()),
                            levels.isEmpty() ? ANY : levels,
                            Reach.IN_SENTENCE)));
        }
    }
}
