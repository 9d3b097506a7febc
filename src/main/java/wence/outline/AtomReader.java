package wence.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts a paragraph into headings, sentences and lists of duties.
///
/// A heading may begin where something ended: at the paragraph's start, after a sentence, after a
/// list of agencies, or inside another heading when it is the first one below it
/// (`三、实施五项重点工程（一）科技资源科普化工程。`).
final class AtomReader {
    private static final int MAX_NAME = 40;
    /// Words that take a number behind them: 表1.、附件2.
    private static final String NUMBERED = "表图件第栏注例式";

    private static final int MAX_OPENING_WORDS = 24;
    /// How far a heading's end is looked for; blanks between characters can double a name's
    /// length.
    private static final int MAX_NAME_REACH = 4 * MAX_NAME;

    private final Flow flow;
    private final String text;
    private final Brackets brackets;
    private final List<Atom> atoms = new ArrayList<>();

    private AtomReader(Flow flow) {
        this.flow = flow;
        this.text = flow.text();
        this.brackets = Brackets.of(text);
    }

    static List<Atom> read(Flow flow) {
        var reader = new AtomReader(flow);
        int at = 0;
        while (at < reader.text.length()) {
            at = reader.readOne(at);
        }
        return reader.atoms;
    }

    /// Reads what begins at `at` and says where the next thing begins.
    private int readOne(int at) {
        int from = flow.skipBlanks(at, text.length());
        if (from == text.length()) {
            return from;
        }
        Optional<OrdinalReader.Found> ordinal = OrdinalReader.at(text, from, text.length());
        if (ordinal.isPresent()) {
            return readHeading(from, ordinal.get());
        }
        Optional<DutyLabel> label = DutyLabel.at(text, from, text.length());
        if (label.isPresent()) {
            return readDuties(from, label.get());
        }
        int close = brackets.closeOf(from);
        if (close > 0 && BracketDuties.isStatement(text.substring(from + 1, close))) {
            int end = afterClosers(close + 1);
            atoms.add(new Atom.Sentence(flow.slice(from, end)));
            return end;
        }
        return readSentence(from);
    }

    private int readHeading(int from, OrdinalReader.Found found) {
        int words = flow.skipBlanks(found.end(), text.length());
        int end = endOfName(words, found.ordinal());
        boolean closed = end < text.length() && isEnd(end);
        int nameEnd = flow.trimEnd(words, end);
        if (nameEnd == words) {
            return readSentence(from);
        }
        if (Characters.withoutBlanks(text.substring(words, nameEnd)).length() <= MAX_NAME) {
            addHeading(found.ordinal(), from, words, nameEnd, closed);
            return closed ? end + 1 : end;
        }
        addHeading(found.ordinal(), from, words, openingWords(words, nameEnd), true);
        return readSentence(words);
    }

    private void addHeading(Ordinal ordinal, int from, int words, int end, boolean closed) {
        atoms.add(new Atom.Heading(
                ordinal,
                Characters.withoutBlanks(text.substring(from, end)),
                Characters.withoutBlanks(text.substring(words, end)),
                flow.slice(from, end),
                closed));
    }

    /// Where the heading's own words end: at its full stop, before the first heading below it,
    /// before a duty.
    private int endOfName(int from, Ordinal ordinal) {
        int reach = Math.min(text.length(), from + MAX_NAME_REACH);
        for (int i = from; i < reach; i++) {
            if (isEnd(i) || (i > from && opensOther(i, ordinal))) {
                return i;
            }
        }
        return reach;
    }

    private boolean opensOther(int at, Ordinal above) {
        return opensChild(at, above) || opensDuty(at);
    }

    private boolean isEnd(int at) {
        char c = text.charAt(at);
        return !brackets.guards(at) && (Characters.isSentenceEnd(c) || c == '；' || c == ';');
    }

    /// Mostly the first one below; a later number where numbers run on from one parent to the
    /// next.
    private boolean opensChild(int at, Ordinal above) {
        return OrdinalReader.at(text, at, text.length())
                .filter(child -> child.ordinal().kind().isBelow(above.kind()))
                .filter(child -> child.ordinal().kind() != Ordinal.Kind.FIGURE || isFreeFigure(at, child))
                .isPresent();
    }

    /// Whether the figure at `at` is the whole number of a heading: not the end of `A1.`, not
    /// `5、6月`.
    private boolean isFreeFigure(int at, OrdinalReader.Found child) {
        char before = text.charAt(at - 1);
        boolean isFree = Characters.isHan(before) || Characters.isBlank(before) || Characters.isCloser(before);
        return isFree && text.charAt(child.end() - 1) != '、';
    }

    private boolean opensDuty(int at) {
        boolean opensBracket = "（(〔".indexOf(text.charAt(at)) >= 0;
        return DutyLabel.at(text, opensBracket ? at + 1 : at, text.length()).isPresent();
    }

    /// Up to the first mark that parts a sentence, or some words when there is none.
    private int openingWords(int from, int to) {
        int limit = Math.min(to, from + MAX_OPENING_WORDS);
        for (int i = from + 2; i < limit; i++) {
            if (Characters.isPunctuation(text.charAt(i)) && text.charAt(i) != '、' && !brackets.guards(i)) {
                return flow.trimEnd(from, i);
            }
        }
        int end = flow.trimEnd(from, limit);
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    /// One label and its list: up to the next label, the next heading, or a mark that ends a
    /// list.
    private int readDuties(int from, DutyLabel label) {
        int end = label.end();
        while (end < text.length() && !endsList(end, label.end())) {
            end++;
        }
        while (end < text.length() && "。；;".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int trimmed = flow.trimEnd(from, end);
        atoms.add(new Atom.DutyList(flow.slice(from, trimmed)));
        return end;
    }

    private boolean endsList(int at, int listStart) {
        if (brackets.guards(at) && brackets.closeOf(at) < 0) {
            return false;
        }
        char c = text.charAt(at);
        return c == '。'
                || c == '；'
                || c == ';'
                || DutyLabel.at(text, at, text.length()).isPresent()
                || (at > listStart && opensHeadingAfterNames(at));
    }

    /// Whether a heading follows a list of names without any mark between:
    /// `…、妇联等（二）农民科学素质提升行动。`
    private boolean opensHeadingAfterNames(int at) {
        return OrdinalReader.at(text, at, text.length())
                .filter(found -> switch (found.ordinal().kind()) {
                    case HAN_BRACKETED, FIGURE_BRACKETED, CIRCLED -> true;
                    case HAN, FIGURE -> endsAName(at);
                    case CHAPTER, ARTICLE -> false;
                })
                .isPresent();
    }

    private boolean endsAName(int at) {
        char before = text.charAt(at - 1);
        return Characters.isBlank(before)
                || Characters.isCloser(before)
                || "等委局厅部办会联府院校处室队团司行社组位协".indexOf(before) >= 0;
    }

    private int readSentence(int from) {
        int end = endOfSentence(from);
        atoms.add(new Atom.Sentence(flow.slice(from, flow.trimEnd(from, end))));
        return end;
    }

    private int endOfSentence(int from) {
        for (int i = from; i < text.length(); i++) {
            if (Characters.isSentenceEnd(text.charAt(i)) && !brackets.guards(i)) {
                return afterClosers(i + 1);
            }
            if (i > from && !brackets.guards(i) && (opensAfterBlank(i) || opensInItem(i))) {
                return i;
            }
        }
        return text.length();
    }

    private int afterClosers(int from) {
        int end = from;
        while (end < text.length()
                && (Characters.isSentenceEnd(text.charAt(end))
                        || (Characters.isCloser(text.charAt(end)) && !brackets.guards(end)))) {
            end++;
        }
        return end;
    }

    /// In a text that lost its line breaks, blanks stand where lines ended.
    private boolean opensAfterBlank(int at) {
        return Characters.isBlank(text.charAt(at - 1))
                && (OrdinalReader.at(text, at, text.length()).isPresent()
                        || DutyLabel.at(text, at, text.length()).isPresent());
    }

    /// A figure with its dot between two words ends what stands before it, such as a caption:
    /// `…图解1.统筹推动老年人科学素质提升。`
    private boolean opensInItem(int at) {
        char before = text.charAt(at - 1);
        if (Characters.digit(text.charAt(at)) < 0 || !Characters.isHan(before) || NUMBERED.indexOf(before) >= 0) {
            return false;
        }
        return OrdinalReader.at(text, at, text.length())
                .filter(found -> found.ordinal().kind() == Ordinal.Kind.FIGURE)
                .filter(found -> text.charAt(found.end() - 1) != '、')
                .filter(found -> found.end() < text.length() && Characters.isHan(text.charAt(found.end())))
                .isPresent();
    }
}
