package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts a paragraph into headings ([HeadingCut]), lists of duties ([ListCut]) and sentences
/// ([SentenceCut]).
///
/// A heading may begin where something ended: at the paragraph's start, after a sentence, after a
/// list of agencies, or inside another heading when it is the first one below it
/// (`三、实施五项重点工程（一）科技资源科普化工程。`).
final class AtomReader {
    private final Paragraph paragraph;
    private final Flow flow;
    private final List<Atom> atoms = new ArrayList<>();

    private AtomReader(Paragraph paragraph) {
        this.paragraph = paragraph;
        this.flow = paragraph.flow();
    }

    static List<Atom> read(Flow flow, NumberingStyle style) {
        var reader = new AtomReader(Paragraph.of(flow, style));
        int at = 0;
        while (at < reader.paragraph.length()) {
            at = reader.readOne(at);
        }
        return reader.atoms;
    }

    /// Reads what begins at `at` and says where the next thing begins.
    private int readOne(int at) {
        int from = flow.skipBlanks(at, paragraph.length());
        if (from == paragraph.length()) {
            return from;
        }
        Optional<OrdinalReader.Found> ordinal = paragraph.ordinal(from);
        if (ordinal.isPresent()) {
            return readHeading(from, ordinal.get());
        }
        Optional<DutyLabel> label = DutyLabel.at(paragraph.text(), from, paragraph.length());
        if (label.isPresent()) {
            return readDuties(from, label.get());
        }
        int close = paragraph.brackets().closeOf(from);
        if (close > 0 && BracketDuties.isStatement(paragraph.text().substring(from + 1, close))) {
            int end = SentenceCut.afterClosers(paragraph, close + 1);
            atoms.add(new Atom.Sentence(flow.slice(from, end)));
            return end;
        }
        return readSentence(from);
    }

    private int readHeading(int from, OrdinalReader.Found found) {
        int words = flow.skipBlanks(found.end(), paragraph.length());
        int end = HeadingCut.endOfName(paragraph, words, found.ordinal());
        boolean closed = end < paragraph.length() && paragraph.isEnd(end);
        int nameEnd = flow.trimEnd(words, end);
        if (nameEnd == words) {
            return readSentence(from);
        }
        if (HeadingCut.isShort(paragraph.text().substring(words, nameEnd))) {
            addHeading(found.ordinal(), from, words, nameEnd, closed);
            return closed ? end + 1 : end;
        }
        addHeading(found.ordinal(), from, words, HeadingCut.openingWords(paragraph, words, nameEnd), true);
        return readSentence(words);
    }

    private void addHeading(Ordinal ordinal, int from, int words, int end, boolean closed) {
        String text = paragraph.text();
        atoms.add(new Atom.Heading(
                ordinal,
                Characters.withoutBlanks(text.substring(from, end)),
                Characters.withoutBlanks(text.substring(words, end)),
                flow.slice(from, end),
                closed));
    }

    private int readDuties(int from, DutyLabel label) {
        int end = ListCut.end(paragraph, label.end());
        atoms.add(new Atom.DutyList(flow.slice(from, flow.trimEnd(from, end))));
        return end;
    }

    private int readSentence(int from) {
        int end = SentenceCut.end(paragraph, from);
        atoms.add(new Atom.Sentence(flow.slice(from, flow.trimEnd(from, end))));
        return end;
    }
}
