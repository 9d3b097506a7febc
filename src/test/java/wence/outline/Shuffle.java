package wence.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import wence.plan.Plan;
import wence.plan.SectionPath;

/// An ordered text, published as the autonomous region's was: two readings of it run into each
/// other. The one goes through the whole text and leaves out a few passages wherever the other
/// interrupts it, but only in the first half; the other goes through the first half, leaves out
/// nothing, and so lags further and further behind. What both have stands twice; of the headings
/// that begin a stretch some are lost.
///
/// @param text the shuffled text
/// @param sections of each sentence, by its letters and figures, the section in the ordered text;
///     sentences that stand more than once there are left out
record Shuffle(String text, Map<String, SectionPath> sections) {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 8;
    /// So many passages at most are left out at an interruption.
    private static final int LEFT_OUT = 4;

    private static final double HEADINGS_LOST = 0.3;

    /// A stretch of atoms.
    private record Stretch(int from, int to) {}

    static Shuffle of(String ordered, long seed) {
        List<Atom> atoms = AtomSequence.of(Paragraphs.of(ordered)).atoms();
        var random = new Random(seed);
        int half = atoms.size() / 2;
        List<Stretch> ahead = new ArrayList<>();
        for (int at = 0; at < atoms.size(); ) {
            int end = Math.min(atoms.size(), at + length(random));
            ahead.add(new Stretch(at, end));
            at = end < half ? end + random.nextInt(LEFT_OUT) : end;
        }
        var text = new StringBuilder();
        int behind = 1;
        for (int i = 0; i < ahead.size(); i++) {
            print(text, atoms, ahead.get(i), random);
            int end = Math.min(atoms.size(), half + LEFT_OUT + LONGEST);
            int usual = (end - behind) / (ahead.size() - i);
            int next = Math.min(end, behind + Math.max(1, usual + random.nextInt(3) - 1));
            next = i + 1 == ahead.size() ? end : next;
            print(text, atoms, new Stretch(behind, next), random);
            behind = next;
        }
        return new Shuffle(text.toString(), sections(atoms));
    }

    private static int length(Random random) {
        return SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
    }

    /// Each atom on a line of its own, headings closed with a full stop as in that text.
    private static void print(StringBuilder text, List<Atom> atoms, Stretch stretch, Random random) {
        int from = stretch.from();
        if (from >= stretch.to()) {
            return;
        }
        boolean isMore = stretch.to() - from > 1;
        if (isMore && atoms.get(from) instanceof Atom.Heading && from > 0 && random.nextDouble() < HEADINGS_LOST) {
            from++;
        }
        for (Atom atom : atoms.subList(from, stretch.to())) {
            text.append(atom.text().strip()).append(atom instanceof Atom.Heading ? "。\n" : "\n");
        }
    }

    private static Map<String, SectionPath> sections(List<Atom> atoms) {
        var sections = new HashMap<String, SectionPath>();
        var often = new ArrayList<String>();
        for (Passage passage : OrderedOutline.of(atoms).passages()) {
            String said = Characters.bare(passage.words().text());
            if (sections.put(said, passage.section()) != null) {
                often.add(said);
            }
        }
        often.forEach(sections::remove);
        return sections;
    }

    /// How many of the sentences stand under their section in a plan, as a part of 1.
    double rightIn(Plan plan) {
        return sections.isEmpty() ? 1 : (double) right(plan) / sections.size();
    }

    private long right(Plan plan) {
        return plan.clauses().stream()
                .map(clause -> Map.entry(Characters.bare(clause.text()), clause.section()))
                .distinct()
                .filter(found -> found.getValue().equals(sections.get(found.getKey())))
                .map(Map.Entry::getKey)
                .distinct()
                .count();
    }
}
