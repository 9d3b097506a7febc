package wence.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wence.answer.CheckedDraft.Kept;
import wence.plan.AgencyRegister;
import wence.plan.Gazetteer;
import wence.question.Glossary;

/// What people write about clauses of 19 published plans: every good sentence stands, no bad one does.
final class SentenceWrittenTest {
    private static final AgencyRegister REGISTER = AgencyRegister.builtIn();

    private final SentenceCheck check = new SentenceCheck(REGISTER, Gazetteer.builtIn(), Glossary.builtIn(REGISTER));

    @Test
    void everyGoodSentenceStands() {
        var fallen = new ArrayList<String>();
        List<WrittenSentence> good = WrittenSentence.all().stream()
                .filter(sentence -> sentence.fault().isEmpty())
                .toList();
        for (WrittenSentence sentence : good) {
            CheckedDraft checked = check.check(sentence.evidence(), sentence.text());
            if (!checked.sentences().stream().allMatch(Kept.class::isInstance)) {
                fallen.addAll(checked.log());
            }
        }
        assertThat(good).hasSizeGreaterThan(120);
        assertThat(fallen).isEmpty();
    }

    @Test
    void noBadSentenceStands() {
        List<WrittenSentence> bad = WrittenSentence.all().stream()
                .filter(sentence -> !sentence.isTrue())
                .toList();
        assertThat(bad).hasSizeGreaterThan(120);
        assertThat(bad.stream()
                        .filter(sentence -> check.check(sentence.evidence(), sentence.text())
                                        .kept()
                                > 0)
                        .map(sentence -> sentence.fault().orElse("") + ": " + sentence.text())
                        .toList())
                .isEmpty();
    }

    @Test
    void fewTrueSentencesAreKnownToBeRefused() {
        List<WrittenSentence> all =
                WrittenSentence.all().stream().filter(WrittenSentence::isTrue).toList();
        assertThat(all.stream().filter(sentence -> sentence.fault().isPresent()).count() / (double) all.size())
                .isLessThan(0.06);
    }
}
