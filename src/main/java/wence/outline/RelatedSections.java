package wence.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.Section;
import wence.plan.SectionPath;

/// Where related plans have sentences like those of a scrambled text.
final class RelatedSections {
    /// Sentences say the same about two places when the shorter one has this part of its
    /// character pairs in the other.
    private static final double LIKE_SENTENCE = 0.5;
    /// Headings that share this part name the same work.
    private static final double LIKE_HEADING = 0.5;
    /// Shorter sentences are too common to prove anything.
    private static final int SHORTEST = 8;

    /// A like sentence in a related plan.
    ///
    /// @param section the section that has it
    record Like(Plan plan, Section section) {}

    private record Known(Set<Integer> pairs, Like like) {}

    private final List<Optional<Like>> likes = new ArrayList<>();
    /// 1 for yes, -1 for no, 0 for not looked up yet.
    private final byte[][] underLike;
    private final List<String> names = new ArrayList<>();
    private final Map<String, String> bestHeadings = new HashMap<>();

    RelatedSections(List<Atom> atoms, List<Plan> related) {
        underLike = new byte[related.isEmpty() ? 0 : atoms.size()][atoms.size()];
        List<Known> known = known(related);
        Map<Integer, List<Integer>> byPair = new HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            for (int pair : known.get(i).pairs()) {
                byPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(i);
            }
        }
        for (Atom atom : atoms) {
            names.add(atom instanceof Atom.Heading heading ? heading.name() : "");
            likes.add(atom instanceof Atom.Sentence ? like(pairs(atom.text()), known, byPair) : Optional.empty());
        }
    }

    private static List<Known> known(List<Plan> related) {
        var known = new ArrayList<Known>();
        for (Plan plan : related) {
            for (Clause clause : plan.clauses()) {
                plan.section(clause.section())
                        .filter(section -> !section.isLost())
                        .ifPresent(section -> known.add(new Known(pairs(clause.text()), new Like(plan, section))));
            }
        }
        return known;
    }

    private static Optional<Like> like(Set<Integer> pairs, List<Known> known, Map<Integer, List<Integer>> byPair) {
        if (pairs.size() < SHORTEST) {
            return Optional.empty();
        }
        int[] shared = new int[known.size()];
        for (int pair : pairs) {
            for (int i : byPair.getOrDefault(pair, List.of())) {
                shared[i]++;
            }
        }
        int best = -1;
        double bestShare = LIKE_SENTENCE;
        for (int i = 0; i < shared.length; i++) {
            double share = (double) shared[i]
                    / Math.max(
                            SHORTEST,
                            Math.min(pairs.size(), known.get(i).pairs().size()));
            if (share > bestShare) {
                best = i;
                bestShare = share;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(known.get(best).like());
    }

    private static Set<Integer> pairs(String text) {
        String bare = Characters.bare(text);
        var pairs = new HashSet<Integer>();
        for (int i = 0; i + 1 < bare.length(); i++) {
            pairs.add(bare.charAt(i) << 16 | bare.charAt(i + 1));
        }
        return pairs;
    }

    /// The section of a related plan that has a sentence like this atom.
    Optional<Like> of(int atom) {
        return likes.get(atom);
    }

    /// Whether a related plan has a like sentence under a heading like this one.
    boolean hasUnderLike(int atom, int heading) {
        if (likes.get(atom).isEmpty()) {
            return false;
        }
        byte known = underLike[atom][heading];
        if (known == 0) {
            known = (byte) (findUnderLike(atom, heading) ? 1 : -1);
            underLike[atom][heading] = known;
        }
        return known > 0;
    }

    /// The number of the item that a related plan has a like sentence in, when the section above
    /// that item names the same work as the heading of this name; 0 when there is none.
    int itemUnder(int atom, String heading) {
        if (heading.isEmpty() || likes.get(atom).isEmpty()) {
            return 0;
        }
        Like like = likes.get(atom).get();
        SectionPath path = like.section().path();
        boolean isUnder = like.plan()
                .section(path.parent())
                .filter(section -> bestHeading(section.name()).equals(heading))
                .isPresent();
        String ordinal = path.ordinals().getLast() + "、";
        return !isUnder
                ? 0
                : OrdinalReader.at(ordinal, 0, ordinal.length())
                        .map(found -> found.ordinal().number())
                        .orElse(0);
    }

    private boolean findUnderLike(int atom, int heading) {
        return likes.get(atom)
                .filter(like -> like.plan().headingPath(like.section().path()).stream()
                        .anyMatch(section -> bestHeading(section.name()).equals(names.get(heading))))
                .isPresent();
    }

    /// The name of the heading in the scrambled text that names the same work as a related plan's
    /// heading; empty when none does.
    private String bestHeading(String name) {
        return bestHeadings.computeIfAbsent(name, key -> {
            Set<Integer> pairs = pairs(key);
            String best = "";
            double bestShare = LIKE_HEADING;
            for (String own : names) {
                double share = share(pairs, pairs(own));
                if (share > bestShare) {
                    best = own;
                    bestShare = share;
                }
            }
            return best;
        });
    }

    private static double share(Set<Integer> one, Set<Integer> other) {
        long shared = one.stream().filter(other::contains).count();
        return shared == 0 ? 0 : 2.0 * shared / (one.size() + other.size());
    }
}
