package wence.answer;

import java.util.List;

/// One line of an answer.
///
/// @param indent 0 for a plan's own line or a sentence, 1 and more for what stands under it
/// @param pieces what the line says, in order
/// @param citations numbers of the citations that carry it, ascending
public record Line(int indent, List<Piece> pieces, List<Integer> citations) {
    public Line {
        pieces = List.copyOf(pieces);
        citations = List.copyOf(citations);
    }

    /// The line's characters, without indent and citation marks.
    public String text() {
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
