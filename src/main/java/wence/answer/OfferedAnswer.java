package wence.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import wence.answer.Answer.Answered;
import wence.answer.Answer.Choice;
import wence.answer.Answer.NotFound;
import wence.answer.Answer.NotStated;
import wence.answer.Answer.Said;
import wence.answer.Answer.Unclear;

/// A refusal that offers what may have been meant. It stays a refusal.
final class OfferedAnswer {
    private OfferedAnswer() {}

    static Answer of(Answer refused, List<Choice> offers) {
        return switch (refused) {
            case Unclear unclear -> new Unclear(unclear.said(), before(offers, unclear.choices()));
            case NotFound notFound -> new NotFound(offering(notFound.said(), offers));
            case NotStated notStated -> new NotStated(offering(notStated.said(), offers));
            case Answered answered -> answered;
        };
    }

    private static Said offering(Said said, List<Choice> offers) {
        var lines = new ArrayList<>(said.lines());
        lines.add(words(0, Phrases.in(said.language()).say("model.meant")));
        offers.forEach(offer -> lines.add(words(1, offer.label())));
        return new Said(
                said.language(),
                lines,
                said.citations(),
                said.duties(),
                said.targets(),
                before(offers, said.next()),
                said.unsettled());
    }

    private static Line words(int indent, String words) {
        return new Line(indent, List.of(new Piece.Words(words)), List.of());
    }

    private static List<Choice> before(List<Choice> first, List<Choice> then) {
        return Stream.concat(first.stream(), then.stream()).distinct().toList();
    }
}
