package wence.chat.telegram;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wence.chat.Run;

/// Cuts what is too long for one message: after a sentence where that leaves a good part before the cut, else after a
/// comma, else between two characters as a person sees them.
final class Cutting {
    private static final String SENTENCE = "。；！？;!?";
    private static final String COMMA = "，、,：: ";

    private Cutting() {}

    /// The stretch in pieces, each of at most so many UTF-16 code units and pieces of markup.
    static List<Stretch> cut(Stretch stretch, int max, int maxEntities) {
        var pieces = new ArrayList<Stretch>();
        Stretch rest = stretch;
        while (rest.length() > max || rest.entities() > maxEntities) {
            String head = Run.text(rest.head());
            int room = max - (head.isEmpty() ? 0 : head.length() + 1);
            if (room < max / 4) {
                // A head as long as a message is a paragraph like others.
                pieces.addAll(
                        cut(new Stretch(List.of(), rest.head(), Stretch.Look.LINE, rest.gap()), max, maxEntities));
                rest = new Stretch(List.of(), rest.body(), rest.look(), false);
                continue;
            }
            int at = place(Run.text(rest.body()), Math.min(room, withFewEntities(rest.body(), maxEntities / 2)));
            pieces.add(new Stretch(rest.head(), part(rest.body(), 0, at), rest.look(), rest.gap()));
            rest = new Stretch(List.of(), part(rest.body(), at, Integer.MAX_VALUE), rest.look(), false);
        }
        pieces.add(rest);
        return pieces;
    }

    /// Where to cut a text so that at most `room` code units stand before the cut, and at least one character.
    static int place(String text, int room) {
        if (text.length() <= room) {
            return text.length();
        }
        for (String marks : List.of(SENTENCE, COMMA)) {
            for (int at = room; at > room / 2; at--) {
                if (marks.indexOf(text.charAt(at - 1)) >= 0) {
                    return at;
                }
            }
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        // Looking at a part is enough: no character that a person sees is as long.
        characters.setText(text.substring(0, Math.min(text.length(), room + 200)));
        int at = characters.isBoundary(room) ? room : characters.preceding(room);
        return at > 0 ? at : room;
    }

    /// How much of the runs has at most so many strong ones.
    private static int withFewEntities(List<Run> runs, int max) {
        int length = 0;
        int strong = 0;
        for (Run run : runs) {
            strong += run.weight() == Run.Weight.STRONG ? 1 : 0;
            if (strong > max) {
                return Math.max(1, length);
            }
            length += run.text().length();
        }
        return Math.max(1, length);
    }

    private static List<Run> part(List<Run> runs, int from, int to) {
        var part = new ArrayList<Run>();
        int at = 0;
        for (Run run : runs) {
            int start = Math.max(from, at);
            int end = Math.min(to, at + run.text().length());
            if (start < end) {
                part.add(new Run(run.text().substring(start - at, end - at), run.weight()));
            }
            at += run.text().length();
        }
        return part;
    }
}
