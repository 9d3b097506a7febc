package wence.outline;

import java.util.Optional;

/// A paragraph with what all who cut it up ask of it.
record Paragraph(Flow flow, Brackets brackets, NumberingStyle style) {
    static Paragraph of(Flow flow, NumberingStyle style) {
        return new Paragraph(flow, Brackets.of(flow.text()), style);
    }

    String text() {
        return flow.text();
    }

    int length() {
        return text().length();
    }

    char at(int place) {
        return text().charAt(place);
    }

    /// Whether a sentence or a heading can end at this place.
    boolean isEnd(int at) {
        return !brackets.guards(at) && (Characters.isSentenceEnd(at(at)) || at(at) == '；' || at(at) == ';');
    }

    Optional<OrdinalReader.Found> ordinal(int at) {
        return style.at(text(), at, length(), at == 0);
    }

    boolean opensLabel(int at) {
        return DutyLabel.at(text(), at, length()).isPresent();
    }

    /// Whether a label stands at this place, or behind the bracket that stands there.
    boolean opensDuty(int at) {
        return opensLabel(at) || BracketDuties.opensLabel(text(), at);
    }
}
