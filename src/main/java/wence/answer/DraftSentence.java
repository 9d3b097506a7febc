package wence.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence of a draft with its marks.
///
/// @param written as the model wrote it
/// @param text without marks and without the bullet before it
/// @param statements what it says, parted where a mark or a semicolon stands
record DraftSentence(String written, String text, List<Statement> statements) {
    /// A mark, in any of the brackets that models use.
    private static final Pattern MARK = Pattern.compile("[\\[［【]\\s*(\\d{1,3})\\s*[\\]］】]");

    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[-•·–—]\\s+|\\d{1,2}[.、)）]\\s*(?!\\d)|[（(]\\d{1,2}[)）]\\s*)");
    private static final String ENDS = "。！？!?\n";
    private static final String OPENING = "“「『";
    private static final String CLOSING = "”」』";

    DraftSentence {
        statements = List.copyOf(statements);
    }

    /// A piece of a sentence that its marks vouch for.
    ///
    /// @param marks the numbers, in their order; those at the sentence's end where it has none of its own
    record Statement(String text, List<Integer> marks) {
        Statement {
            marks = List.copyOf(marks);
        }
    }

    /// Every number that the sentence cites.
    List<Integer> marks() {
        return statements.stream()
                .flatMap(statement -> statement.marks().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// The sentences of a draft, in order. A mark right behind a full stop belongs to the sentence before it.
    static List<DraftSentence> of(String draft) {
        var sentences = new ArrayList<DraftSentence>();
        int start = 0;
        for (int end = next(draft, 0); start < draft.length(); end = next(draft, end)) {
            String written = draft.substring(start, end).strip();
            if (!written.isEmpty()) {
                sentences.add(read(written));
            }
            start = end;
        }
        return List.copyOf(sentences);
    }

    /// Where the sentence that starts here ends, marks behind it included; the text's length when it does not end.
    static int next(String draft, int from) {
        int depth = 0;
        for (int i = from; i < draft.length(); i++) {
            char c = draft.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            }
            if (c == '\n' || (depth == 0 && (ENDS.indexOf(c) >= 0 || isEnglishStop(draft, i)))) {
                return c == '\n' ? i + 1 : behindMarks(draft, i + 1);
            }
        }
        return draft.length();
    }

    private static boolean isEnglishStop(String draft, int at) {
        return draft.charAt(at) == '.'
                && at > 0
                && !Character.isDigit(draft.charAt(at - 1))
                && (at + 1 == draft.length()
                        || Character.isWhitespace(draft.charAt(at + 1))
                        || "[［【".indexOf(draft.charAt(at + 1)) >= 0);
    }

    private static int behindMarks(String draft, int from) {
        int end = from;
        while (end < draft.length() && (CLOSING.indexOf(draft.charAt(end)) >= 0 || draft.charAt(end) == ' ')) {
            end++;
        }
        Matcher mark = MARK.matcher(draft).region(end, draft.length());
        while (mark.lookingAt()) {
            end = mark.end();
            mark.region(end, draft.length());
        }
        return end;
    }

    private static DraftSentence read(String written) {
        String bare = BULLET.matcher(written).replaceFirst("");
        var pieces = new ArrayList<Statement>();
        Matcher mark = MARK.matcher(bare);
        int from = 0;
        while (mark.find()) {
            String between = bare.substring(from, mark.start());
            if (isMarkOf(between) && !pieces.isEmpty()) {
                Statement last = pieces.removeLast();
                var marks = new ArrayList<>(last.marks());
                if (!marks.contains(number(mark))) {
                    marks.add(number(mark));
                }
                pieces.add(new Statement(last.text(), marks));
            } else {
                pieces.addAll(parted(between, List.of(number(mark))));
            }
            from = mark.end();
        }
        String rest = bare.substring(from);
        if (!isMarkOf(rest)) {
            pieces.addAll(parted(rest, List.of()));
        }
        List<Integer> last = pieces.isEmpty() ? List.of() : pieces.getLast().marks();
        return new DraftSentence(
                written,
                MARK.matcher(bare).replaceAll("").strip(),
                pieces.stream()
                        .map(piece -> piece.marks().isEmpty() ? new Statement(piece.text(), last) : piece)
                        .toList());
    }

    /// Whether there is nothing between two marks that could be a statement.
    private static boolean isMarkOf(String between) {
        return between.chars().noneMatch(Character::isLetterOrDigit);
    }

    /// A semicolon outside of quotation marks parts statements; the marks of the last count for all.
    private static List<Statement> parted(String text, List<Integer> marks) {
        var parted = new ArrayList<Statement>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
            if (depth <= 0 && (c == '；' || c == ';')) {
                add(text.substring(from, i), marks, parted);
                from = i + 1;
            }
        }
        add(text.substring(from), marks, parted);
        return parted;
    }

    private static void add(String text, List<Integer> marks, List<Statement> statements) {
        if (!isMarkOf(text)) {
            statements.add(new Statement(text, marks));
        }
    }

    private static int number(Matcher mark) {
        return Integer.parseInt(mark.group(1));
    }
}
