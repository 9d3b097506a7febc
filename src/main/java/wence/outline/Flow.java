package wence.outline;

import java.util.Arrays;
import java.util.List;
import wence.plan.SourceSpan;

/// A paragraph, or a part of one, as one line: the published characters without hard breaks, each
/// knowing its place.
final class Flow {
    private final String text;
    private final int[] places;

    /// Takes the characters that were kept.
    ///
    /// @param places where each of them stands in the published text, ascending
    Flow(String text, int[] places) {
        if (text.length() != places.length) {
            throw new IllegalArgumentException(
                    "need a place for each of %d characters, got %d".formatted(text.length(), places.length));
        }
        this.text = text;
        this.places = places;
    }

    /// Lines joined without anything between them.
    static Flow of(List<Line> lines) {
        return joined(lines, false);
    }

    /// Lines joined with a TAB where each line ended: the cells of a row.
    static Flow ofCells(List<Line> lines) {
        return joined(lines, true);
    }

    private static Flow joined(List<Line> lines, boolean parted) {
        int length = lines.stream().mapToInt(line -> line.end() - line.start()).sum() + (parted ? lines.size() - 1 : 0);
        var text = new StringBuilder(length);
        int[] places = new int[length];
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            for (int i = line.start(); i < line.end(); i++) {
                places[text.length()] = i;
                text.append(line.text().charAt(i));
            }
            if (parted && at + 1 < lines.size()) {
                places[text.length()] = line.end();
                text.append('\t');
            }
        }
        return new Flow(text.toString(), places);
    }

    String text() {
        return text;
    }

    /// The published stretch from the first kept character to the last.
    ///
    /// @param from first character, counted in this paragraph
    /// @param to after the last one
    SourceSpan span(int from, int to) {
        return new SourceSpan(places[from], places[to - 1] + 1);
    }

    /// The part between two characters.
    Flow slice(int from, int to) {
        return new Flow(text.substring(from, to), Arrays.copyOfRange(places, from, to));
    }

    /// The published stretch of the whole paragraph.
    SourceSpan span() {
        return span(0, places.length);
    }

    /// The first place at or after `from` that is not blank, at most `to`.
    int skipBlanks(int from, int to) {
        int at = from;
        while (at < to && Characters.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// The place after the last character before `to` that is not blank, at least `from`.
    int trimEnd(int from, int to) {
        int end = to;
        while (end > from && Characters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
