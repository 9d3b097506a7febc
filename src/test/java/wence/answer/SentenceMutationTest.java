package wence.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import wence.answer.CheckedDraft.Kept;
import wence.app.HeldPlans;
import wence.plan.AgencyRegister;
import wence.plan.Gazetteer;
import wence.question.Glossary;

/// One fact is changed in each of many good sentences: how many changes the check catches, and how many good
/// sentences it does not let pass. `-Dwence.mutations=show` changes all of them, and prints the table and what went
/// wrong.
@TestInstance(Lifecycle.PER_CLASS)
final class SentenceMutationTest {
    private static final boolean SHOWN = "show".equals(System.getProperty("wence.mutations"));

    private SentenceCheck check;
    private List<GoodSentence> good;

    @BeforeAll
    void read(@TempDir Path home) {
        AgencyRegister register = AgencyRegister.builtIn();
        check = new SentenceCheck(register, Gazetteer.builtIn(), Glossary.builtIn(register));
        try (HeldPlans held = HeldPlans.copiedTo(home)) {
            good = GoodSentences.of(held.answerer().plans());
        }
    }

    @Test
    void goodSentencesPass() {
        var failed = new ArrayList<String>();
        var table = new TreeMap<String, int[]>();
        for (GoodSentence sentence : good) {
            CheckedDraft checked = check.check(sentence.numbered(), sentence.text());
            boolean passed = isKept(checked);
            int[] counts = table.computeIfAbsent(sentence.form(), form -> new int[2]);
            counts[0]++;
            if (!passed) {
                counts[1]++;
                failed.add(sentence.form() + " " + checked.log() + "\n    "
                        + sentence.evidence().getFirst().clause().text());
            }
        }
        show("good sentences: form, n, not passed", table, failed);
        assertThat(good).hasSizeGreaterThan(500);
        assertThat(failed.size()).isLessThan(good.size() / 100);
    }

    @Test
    void changedFactsAreCaught() {
        var mutations = new Mutations();
        var missed = new ArrayList<String>();
        var table = new TreeMap<String, int[]>();
        for (int i = 0; i < good.size(); i += SHOWN ? 1 : 2) {
            GoodSentence sentence = good.get(i);
            SentenceCheck.Run run = check.start(sentence.numbered());
            if (!isKept(run, sentence.text())) {
                continue;
            }
            for (Map.Entry<String, String> changed : mutations.of(sentence).entrySet()) {
                int[] counts = table.computeIfAbsent(changed.getKey(), kind -> new int[2]);
                counts[0]++;
                if (isKept(run, changed.getValue())) {
                    counts[1]++;
                    missed.add(changed.getKey() + " " + changed.getValue() + "  ←  " + sentence.text() + "\n    "
                            + sentence.evidence().getFirst().clause().text());
                }
            }
        }
        show("changed sentences: change, n, missed", table, missed);
        assertThat(missed).isEmpty();
    }

    private static boolean isKept(CheckedDraft checked) {
        return checked.sentences().stream().allMatch(Kept.class::isInstance)
                && !checked.sentences().isEmpty();
    }

    private static boolean isKept(SentenceCheck.Run run, String text) {
        return DraftSentence.of(text).stream().allMatch(sentence -> run.judge(sentence) instanceof Kept);
    }

    private static void show(String title, Map<String, int[]> table, List<String> faults) {
        if (!SHOWN) {
            return;
        }
        var lines = new ArrayList<String>(List.of(title));
        int[] all = new int[2];
        table.forEach((kind, counts) -> {
            lines.add(String.format(Locale.ROOT, "%-20s %6d %6d", kind, counts[0], counts[1]));
            all[0] += counts[0];
            all[1] += counts[1];
        });
        lines.add(String.format(Locale.ROOT, "%-20s %6d %6d", "all", all[0], all[1]));
        lines.addAll(faults);
        System.out.println(String.join("\n", lines));
    }
}
