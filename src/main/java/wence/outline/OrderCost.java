package wence.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// How far an order is from what a document is like; lower is better, and only differences mean
/// anything.
///
/// It costs that the two readings change places, that headings must have been lost, that numbers
/// step back, that both readings claim one neighbour. It counts in favour that neighbours share
/// words, that a passage shares words with the headings above it and with something else in its
/// section, and that a related plan has a like sentence under like headings.
final class OrderCost {
    private static final double CHANGE = 1.5;
    /// A list of duties is followed at once by the heading of the next section.
    private static final double CHANGE_AFTER_DUTIES = 4;

    private static final double CONFLICT = 20;
    private static final double SEAM = 0.3;
    private static final double LOST_HEADING = 1;
    /// A heading cannot be lost inside a stretch that nothing interrupted.
    private static final double LOST_INSIDE = 5;

    private static final double STEP_BACK = 20;
    private static final double RELATED = 2;
    /// Shared weight from which neighbours, or a passage and its heading, count as surely akin.
    private static final double AKIN = 0.15;
    /// The same for two passages anywhere in one section, which must have more in common to prove
    /// anything.
    private static final double AKIN_IN_SECTION = 0.25;

    /// Columns that ran into each other part a text into stretches of about one length.
    private static final double UNUSUAL_LENGTH = 1;
    private static final double HEADING = 0.5;
    /// So many of the passages with most in common are remembered for each.
    private static final int CLOSEST = 12;

    private final List<Atom> atoms;
    private final HeadingLevels levels;
    private final RelatedSections related;
    private final Wording wording;
    private final int[][] closest;
    private final int[] headingLevel;
    private final boolean[] isDutyList;
    /// How well each atom fits under each heading; not a number until it is asked for.
    private final double[][] under;
    /// How many characters stand before each atom.
    private final int[] ends;
    /// The section of each atom in the order that is being judged.
    private final long[] sections;

    OrderCost(List<Atom> atoms, Twins twins, HeadingLevels levels, RelatedSections related) {
        this.atoms = atoms;
        this.levels = levels;
        this.related = related;
        int size = atoms.size();
        this.wording = new Wording(words(atoms, twins));
        this.isDutyList = new boolean[size];
        this.headingLevel = new int[size];
        this.sections = new long[size];
        for (int i = 0; i < size; i++) {
            isDutyList[i] = atoms.get(i) instanceof Atom.DutyList;
            headingLevel[i] = atoms.get(i) instanceof Atom.Heading heading ? levels.level(heading) : -1;
        }
        this.ends = new int[size + 1];
        for (int i = 0; i < size; i++) {
            ends[i + 1] = ends[i] + atoms.get(i).text().length();
        }
        this.under = new double[size][size];
        for (double[] row : under) {
            Arrays.fill(row, Double.NaN);
        }
        this.closest = new int[size][];
        for (int i = 0; i < size; i++) {
            closest[i] = closestTo(i, size);
        }
    }

    /// The words of each passage; none for second copies, so that no pair of characters counts
    /// twice.
    private static List<String> words(List<Atom> atoms, Twins twins) {
        var words = new ArrayList<String>();
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            String text = atom instanceof Atom.Heading heading ? heading.name() : atom.text();
            words.add(twins.isSecond(i) ? "" : text);
        }
        return words;
    }

    private int[] closestTo(int atom, int size) {
        return IntStream.range(0, size)
                .filter(other -> other != atom && !isDutyList[other] && wording.shared(atom, other) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer other) -> -wording.shared(atom, other)))
                .limit(CLOSEST)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    double of(boolean[] ahead, MergedOrder order) {
        return changes(ahead) + order.conflicts() * CONFLICT + numbering(order) - inSections(order);
    }

    /// Changes of reading, and stretches that are much longer or shorter than the others.
    private double changes(boolean[] ahead) {
        double cost = 0;
        int stretches = 1;
        for (int i = 1; i < ahead.length; i++) {
            if (ahead[i] != ahead[i - 1]) {
                stretches++;
                cost += CHANGE + (isDutyList[i - 1] ? CHANGE_AFTER_DUTIES : 0);
            }
        }
        double usual = (double) ends[ahead.length] / stretches;
        int start = 0;
        for (int i = 1; i <= ahead.length; i++) {
            if (i == ahead.length || ahead[i] != ahead[i - 1]) {
                double unusual = Math.log((ends[i] - ends[start]) / usual);
                cost += UNUSUAL_LENGTH * unusual * unusual;
                start = i;
            }
        }
        return cost;
    }

    private double numbering(MergedOrder order) {
        double cost = 0;
        HeadingLevels.Option open = HeadingLevels.Option.START;
        int[] above = new int[OutlineNumber.MAX_LEVELS];
        Arrays.fill(above, -1);
        boolean seam = true;
        for (int i = 0; i < order.size(); i++) {
            int atom = order.atom(i);
            if (order.isSeam(i)) {
                seam = true;
                cost += SEAM;
            }
            if (!isDutyList[atom]) {
                cost -= above(atom, above) + (i == 0 ? 0 : beside(order.atom(i - 1), atom));
            }
            int level = headingLevel[atom];
            if (level >= 0 && atoms.get(atom) instanceof Atom.Heading heading) {
                HeadingLevels.Option next = levels.next(open, heading);
                cost += next.isStepBack() ? STEP_BACK : next.lost() * (seam ? LOST_HEADING : LOST_INSIDE);
                open = next;
                Arrays.fill(above, level, above.length, -1);
                above[level] = atom;
                seam = false;
            }
            sections[atom] = open.number().above(levels.lowest()).packed();
        }
        return cost;
    }

    private double above(int atom, int[] open) {
        double fit = 0;
        for (int heading : open) {
            if (heading >= 0) {
                if (Double.isNaN(under[atom][heading])) {
                    under[atom][heading] = HEADING * Math.min(1, wording.shared(atom, heading) / AKIN)
                            + (related.hasUnderLike(atom, heading) ? RELATED : 0);
                }
                fit += under[atom][heading];
            }
        }
        return fit;
    }

    private double beside(int before, int atom) {
        return isDutyList[before] ? 0 : Math.min(1, wording.shared(before, atom) / AKIN);
    }

    private double inSections(MergedOrder order) {
        double fit = 0;
        for (int i = 0; i < order.size(); i++) {
            int atom = order.atom(i);
            if (headingLevel[atom] < 0 && !isDutyList[atom]) {
                fit += inSection(atom);
            }
        }
        return fit;
    }

    private double inSection(int atom) {
        for (int other : closest[atom]) {
            if (sections[other] == sections[atom]) {
                return Math.min(1, wording.shared(atom, other) / AKIN_IN_SECTION);
            }
        }
        return 0;
    }

    /// From 0 to 1, how much two neighbours have to do with each other.
    double kinship(int before, int atom) {
        return beside(before, atom);
    }
}
