package wence.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;
import wence.search.ClauseFields.Field;

/// Goes once through the places of every token of a question and adds up what speaks for each
/// clause and for each plan. Safe to share between threads.
final class SignalScan {
    private final LeafReader reader;
    private final Weights weights;
    private final int[] planOf;
    private final int plans;
    private final FieldLengths lengths;
    private volatile float @Nullable [] planDampings;

    /// @param planOf by document: the number of its plan, rising
    SignalScan(LeafReader reader, Weights weights, int... planOf) {
        this.reader = reader;
        this.weights = weights;
        this.planOf = planOf;
        this.plans = planOf.length == 0 ? 0 : planOf[planOf.length - 1] + 1;
        this.lengths = new FieldLengths(reader);
    }

    Sums of(String question) throws IOException {
        AskedTokens asked = AskedTokens.of(question, reader, weights);
        var sums = new Sums(planOf, plans);
        var stamps = new int[planOf.length];
        var planStamps = new int[plans];
        float[] dampings = planDampings;
        if (dampings == null) {
            dampings = readPlanDampings();
            planDampings = dampings;
        }
        double mass = asked.unknown() * rarity(0, planOf.length);
        int number = 0;
        for (AskedTokens.Token token : asked.known()) {
            number++;
            float rarity = rarity(token.documents(), planOf.length);
            if (token.signal() == Signal.CHARACTERS) {
                mass += rarity;
            }
            for (Posting posting : token.postings()) {
                add(posting, rarity, number, sums, stamps, planStamps, dampings);
            }
        }
        sums.share(mass);
        return sums;
    }

    private void add(
            Posting posting, float rarity, int number, Sums sums, int[] stamps, int[] planStamps, float[] ofPlans)
            throws IOException {
        boolean isLetters = posting.signal() == Signal.CHARACTERS;
        boolean isText = posting.field().equals(LuceneFields.characters(Field.TEXT));
        float[] into = isLetters ? sums.characters : sums.words;
        float[] dampings = lengths.dampings(posting.field());
        float weight = posting.weight() * rarity(posting.documents(), planOf.length);
        int[] frequencies = isText ? new int[plans] : new int[0];
        PostingsEnum places = posting.places();
        for (int d = places.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = places.nextDoc()) {
            int frequency = places.freq();
            into[d] += weight * frequency / (frequency + dampings[d]);
            if (isLetters && stamps[d] != number) {
                stamps[d] = number;
                sums.coverage[d] += rarity;
                if (planStamps[planOf[d]] != number) {
                    planStamps[planOf[d]] = number;
                    sums.planCoverage[planOf[d]] += rarity;
                }
            }
            if (isText) {
                frequencies[planOf[d]] += frequency;
            }
        }
        int having = (int) Arrays.stream(frequencies).filter(f -> f > 0).count();
        for (int plan = 0; plan < frequencies.length; plan++) {
            if (frequencies[plan] > 0) {
                sums.plan[plan] += planRarity(having, plans) * frequencies[plan] / (frequencies[plan] + ofPlans[plan]);
            }
        }
    }

    private float[] readPlanDampings() throws IOException {
        var tokens = new int[plans];
        int[] ofClauses = lengths.lengths(LuceneFields.characters(Field.TEXT));
        for (int d = 0; d < planOf.length; d++) {
            tokens[planOf[d]] += ofClauses[d];
        }
        float average = (float) Math.max(1, Arrays.stream(tokens).average().orElse(1));
        var dampings = new float[plans];
        for (int plan = 0; plan < plans; plan++) {
            dampings[plan] = FieldLengths.damping(tokens[plan], average);
        }
        return dampings;
    }

    private static float rarity(int having, int all) {
        return (float) Math.log(1 + (all - having + 0.5) / (having + 0.5));
    }

    /// A token that half of the plans have says nothing about a plan.
    private static float planRarity(int having, int all) {
        return (float) Math.max(0, Math.log((all - having + 0.5) / (having + 0.5)));
    }

    /// What was added up for one question.
    static final class Sums {
        final float[] characters;
        final float[] words;
        final float[] coverage;
        final float[] plan;
        final float[] planCoverage;
        final int[] planOf;

        /// The rarity of all that was asked.
        double mass;

        private Sums(int[] planOf, int plans) {
            this.planOf = planOf;
            characters = new float[planOf.length];
            words = new float[planOf.length];
            coverage = new float[planOf.length];
            plan = new float[plans];
            planCoverage = new float[plans];
        }

        private void share(double whole) {
            mass = whole;
            for (float[] mass : List.of(coverage, planCoverage)) {
                for (int i = 0; i < mass.length; i++) {
                    mass[i] /= (float) Math.max(whole, Float.MIN_NORMAL);
                }
            }
        }

        /// The better of the clauses before and after in the same plan.
        float neighbours(int d) {
            float before = d > 0 && planOf[d - 1] == planOf[d] ? characters[d - 1] : 0;
            float after = d + 1 < planOf.length && planOf[d + 1] == planOf[d] ? characters[d + 1] : 0;
            return Math.max(before, after);
        }
    }
}
