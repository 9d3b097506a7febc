package wence.answer;

import java.util.List;
import wence.plan.Plan;

/// Answers questions on the plans held. Safe to share between threads.
public interface Answerer {
    /// The answer to whatever a person typed; never fails for what is in the words.
    Answer answer(Inquiry inquiry);

    /// The plans that answers stand on, by id.
    List<Plan> plans();
}
