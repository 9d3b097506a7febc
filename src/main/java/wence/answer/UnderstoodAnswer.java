package wence.answer;

import java.util.List;
import wence.answer.Answer.Answered;
import wence.answer.Answer.NotFound;
import wence.answer.Answer.NotStated;
import wence.answer.Answer.Said;
import wence.answer.Answer.Unclear;

/// An answer to a message that was not taken word for word: says first how it was understood, so that the person can
/// object.
final class UnderstoodAnswer {
    private UnderstoodAnswer() {}

    /// @param readAs the words that were put in the place of those typed; at least one
    static Answer of(Answer answer, List<String> readAs) {
        Said said = answer.said();
        var phrases = Phrases.in(said.language());
        String words = String.join(
                phrases.say("list"),
                readAs.stream().map(word -> phrases.say("quoted", word)).toList());
        Said whole = said.below(new Line(0, List.of(new Piece.Words(phrases.say("understood", words))), List.of()));
        return switch (answer) {
            case Answered answered -> new Answered(whole);
            case NotStated notStated -> new NotStated(whole);
            case NotFound notFound -> new NotFound(whole);
            case Unclear unclear -> new Unclear(whole, unclear.choices());
        };
    }
}
