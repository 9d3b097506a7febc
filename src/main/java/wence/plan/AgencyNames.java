package wence.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All names of all bodies, without place and level, and how stems and endings make them.
final class AgencyNames {
    /// Where a name ends in the text, and what it means.
    ///
    /// @param levels the levels that the name leaves open
    record Match(int end, List<AgencyBody> bodies, Set<Level> levels, Reach reach) {}

    /// How much may be read as a name: every name, what a sentence may hold, or the words of speech.
    enum Reach {
        ALONE,
        IN_SENTENCE,
        SAID
    }

    private record Stem(AgencyBody body, List<String> endings) {
        boolean takes(String ending) {
            return AUTHORITIES.contains(ending) || endings.contains(ending.equals(BRANCH) ? "局" : ending);
        }
    }

    private record Name(AgencyBody body, Reach reach, Set<Level> levels) {}

    private record Gapped(AgencyBody body, String before, String after) {}

    private static final Set<Level> ANY = EnumSet.allOf(Level.class);
    private static final List<String> AUTHORITIES = List.of("行政主管部门", "行政管理部门", "行政部门", "主管部门", "管理部门", "部门");
    private static final String BRANCH = "分局";
    private static final List<String> JOINERS = List.of("", "和", "与", "及");
    private static final int LONGEST_GAP = 20;
    private static final int MOST_STEMS = 4;
    private static final List<String> STATE_NAMES =
            List.of("中央", "国家", "全国", "国务院", "中国", "中华", "最高", "中组部", "中宣部", "共青团中央", "团中央", "中科院");

    private final Map<String, List<Stem>> stems = new HashMap<>();
    private final Map<String, List<Name>> names = new HashMap<>();
    private final List<Gapped> gapped = new ArrayList<>();
    private final List<String> endings;
    private int longestStem;
    private int longestName;

    AgencyNames(Collection<AgencyRow> rows) {
        var allEndings = new LinkedHashSet<String>(AUTHORITIES);
        allEndings.add(BRANCH);
        for (AgencyRow row : rows) {
            for (String stem : row.stems()) {
                stems.computeIfAbsent(stem, s -> new ArrayList<>()).add(new Stem(row.body(), row.endings()));
                longestStem = Math.max(longestStem, stem.length());
            }
            allEndings.addAll(row.endings());
            addNames(row);
        }
        endings = allEndings.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private void addNames(AgencyRow row) {
        AgencyBody body = row.body();
        for (Level level : EnumSet.range(Level.STATE, Level.COUNTY)) {
            body.fullName(level).ifPresent(name -> add(name, new Name(body, Reach.IN_SENTENCE, EnumSet.of(level))));
        }
        for (String name : row.names()) {
            if (name.contains("{}")) {
                int gap = name.indexOf("{}");
                gapped.add(new Gapped(body, name.substring(0, gap), name.substring(gap + 2)));
            } else if (names.getOrDefault(name, List.of()).stream()
                    .noneMatch(n -> n.body().equals(body))) {
                Set<Level> levels = STATE_NAMES.stream().anyMatch(name::startsWith) ? EnumSet.of(Level.STATE) : ANY;
                add(name, new Name(body, Reach.IN_SENTENCE, levels));
            }
        }
        row.alone().forEach(name -> add(name, new Name(body, Reach.ALONE, ANY)));
        row.said().forEach(name -> add(name, new Name(body, Reach.SAID, ANY)));
    }

    private void add(String written, Name name) {
        names.computeIfAbsent(written, n -> new ArrayList<>()).add(name);
        longestName = Math.max(longestName, written.length());
    }

    /// The names that start at this place of the text, longest first.
    List<Match> at(String text, int start, Set<Reach> reach) {
        var found = new ArrayList<Match>();
        wholeNames(text, start, reach, found);
        joinedStems(text, start, List.of(), found);
        withGap(text, start, reach, found);
        found.sort(Comparator.comparingInt(Match::end).reversed());
        return found;
    }

    private void wholeNames(String text, int start, Set<Reach> reach, List<Match> found) {
        for (int end = Math.min(text.length(), start + longestName); end > start; end--) {
            List<Name> same = names.getOrDefault(text.substring(start, end), List.of()).stream()
                    .filter(name -> reach.contains(name.reach()))
                    .toList();
            if (!same.isEmpty()) {
                Set<Level> levels = EnumSet.noneOf(Level.class);
                same.forEach(name -> levels.addAll(name.levels()));
                found.add(
                        new Match(end, same.stream().map(Name::body).distinct().toList(), levels, narrowest(same)));
            }
        }
    }

    private static Reach narrowest(List<Name> same) {
        return same.stream().anyMatch(name -> name.reach() == Reach.IN_SENTENCE)
                ? Reach.IN_SENTENCE
                : same.getFirst().reach();
    }

    private void joinedStems(String text, int at, List<Stem> before, List<Match> found) {
        if (before.size() >= MOST_STEMS * 2) {
            return;
        }
        for (int end = Math.min(text.length(), at + longestStem); end > at; end--) {
            List<Stem> here = stems.get(text.substring(at, end));
            if (here == null) {
                continue;
            }
            var all = new ArrayList<>(before);
            all.addAll(here);
            endingAt(text, end, here).ifPresent(ending -> found.add(joined(all, ending)));
            int next = end;
            JOINERS.stream()
                    .filter(joiner -> text.startsWith(joiner, next))
                    .forEach(joiner -> joinedStems(text, next + joiner.length(), all, found));
        }
    }

    private record Ending(String word, int end) {}

    private Optional<Ending> endingAt(String text, int at, List<Stem> last) {
        return endings.stream()
                .filter(ending -> text.startsWith(ending, at))
                .filter(ending -> last.stream().anyMatch(stem -> stem.takes(ending)))
                .map(ending -> new Ending(ending, at + ending.length()))
                .findFirst();
    }

    private static Match joined(List<Stem> parts, Ending ending) {
        Set<Level> levels = EnumSet.allOf(Level.class);
        parts.forEach(stem -> levels.retainAll(AgencyLevels.of(stem.body(), ending.word())));
        if (levels.isEmpty()) {
            levels.addAll(AgencyLevels.of(parts.getLast().body(), ending.word()));
        }
        return new Match(ending.end(), parts.stream().map(Stem::body).distinct().toList(), levels, Reach.IN_SENTENCE);
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
