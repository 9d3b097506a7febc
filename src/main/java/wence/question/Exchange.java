package wence.question;

import java.util.List;

/// What was asked last, as the next question may lean on it.
///
/// @param question the last question with a subject, completed from what was said before it
/// @param askedBack whether the answer asked what was meant
/// @param listed complete questions for the items or choices that the answer listed, in its order
public record Exchange(Question question, boolean askedBack, List<String> listed) {
    public Exchange {
        listed = List.copyOf(listed);
    }
}
