package wence.answer;

import java.util.List;
import java.util.Set;
import wence.plan.Plan;

/// Answers questions on the plans held. Safe to share between threads.
public interface Answerer {
    /// The answer to whatever a person typed; never fails for what is in the words.
    Answer answer(Inquiry inquiry);

    /// The same, telling of the answer while it is being made, where making it takes long enough to tell of.
    default Answer answer(Inquiry inquiry, Progress progress) {
        return answer(inquiry);
    }

    /// Questions that a guess at what was asked may stand for: in the answerer's own words, each one that the plans
    /// answer, and of no other plans than were named. None where nothing fits.
    default List<Answer.Choice> offers(Guess guess, Inquiry inquiry) {
        return List.of();
    }

    /// What answers at once, by rule alone.
    default Answerer rules() {
        return this;
    }

    /// Ids of the plans that these words name, as they would in a question (全区, 宁夏); empty when they name none.
    Set<String> plansNamed(String words);

    /// The plans that answers stand on, by id.
    List<Plan> plans();
}
