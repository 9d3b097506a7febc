package wence.answer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wence.answer.Answer.Said;

/// Proves that what an answer states stands in the clauses that it cites.
///
/// Every stated piece must be made of pieces of the clauses that its line cites, digits only as whole numbers; every
/// agency of a stated duty must stand in the clause cited for it; every mark must have its citation; what is counted
/// must
/// be cited, each once; a difference is worked out from two numbers that stand in the clauses of its line.
public final class AnswerCheck {
    private static final char CELL_BORDER = '\t';

    private AnswerCheck() {}

    /// What the answer says without a clause that carries it, a sentence each; empty when it may leave.
    public static List<String> faults(Answer answer) {
        Said said = answer.said();
        var faults = new ArrayList<String>();
        for (int i = 0; i < said.citations().size(); i++) {
            Citation citation = said.citations().get(i);
            if (citation.number() != i + 1) {
                faults.add("citation %d has the number %d".formatted(i + 1, citation.number()));
            }
            if (!citation.plan().clause(citation.clause().id()).equals(citation.clause())) {
                faults.add("citation %d is not a clause of its plan".formatted(i + 1));
            }
        }
        for (Line line : said.lines()) {
            checkLine(line, said, faults);
        }
        for (StatedDuty stated : said.duties()) {
            String clause = clause(said, stated.citation());
            for (String agency : stated.duty().agencies()) {
                if (!plain(clause).contains(plain(agency))) {
                    faults.add("agency '%s' does not stand in its clause '%s'".formatted(agency, clause));
                }
            }
        }
        for (StatedTarget stated : said.targets()) {
            String clause = clause(said, stated.citation());
            if (!standsIn(stated.target().value(), clause)) {
                faults.add("value '%s' does not stand in its clause '%s'"
                        .formatted(stated.target().value(), clause));
            }
        }
        return faults;
    }

    private static void checkLine(Line line, Said said, List<String> faults) {
        var carried = new StringBuilder();
        for (int number : line.citations()) {
            if (number < 1 || number > said.citations().size()) {
                faults.add("mark [%d] has no citation".formatted(number));
                return;
            }
            carried.append(clause(said, number)).append('\n');
        }
        for (Piece piece : line.pieces()) {
            switch (piece) {
                case Piece.Stated stated -> checkStated(stated.text(), carried, faults);
                case Piece.Heading heading -> checkStated(heading.agency(), carried, faults);
                case Piece.Counted counted -> checkCounted(counted, said, faults);
                case Piece.Difference difference -> {
                    checkStated(difference.larger(), carried, faults);
                    checkStated(difference.smaller(), carried, faults);
                    if (difference.text().startsWith("-")) {
                        faults.add("'%s' is less than '%s'".formatted(difference.larger(), difference.smaller()));
                    }
                }
                case Piece.Written written -> {
                    if (line.citations().isEmpty()) {
                        faults.add("'%s' cites nothing".formatted(written.text()));
                    }
                }
                case Piece.Words words -> {}
                case Piece.Count count -> {}
                case Piece.Census census -> {}
            }
        }
    }

    private static void checkStated(String words, CharSequence carried, List<String> faults) {
        if (!standsIn(words, carried.toString())) {
            faults.add("'%s' does not stand in the clauses of its line".formatted(words));
        }
    }

    private static void checkCounted(Piece.Counted counted, Said said, List<String> faults) {
        Set<String> cited = said.citations().stream()
                .map(citation -> citation.clause().id())
                .collect(Collectors.toSet());
        var seen = new HashSet<String>();
        for (String entry : counted.entries()) {
            String clause = entry.contains("#") ? entry.substring(0, entry.indexOf('#')) : entry;
            if (!seen.add(entry)) {
                faults.add("'%s' is counted twice".formatted(entry));
            }
            if (!cited.contains(clause)) {
                faults.add("'%s' is counted but not cited".formatted(entry));
            }
        }
    }

    private static String clause(Said said, int number) {
        return said.citations().get(number - 1).clause().text();
    }

    /// Whether the words are made of pieces of the text; a number only counts as a whole.
    ///
    /// A table's row counts with its cells apart, so that a value joined of number and unit may be made of two of
    /// them; a number that a line break cuts is one number all the same.
    static boolean standsIn(String words, String text) {
        return isMadeOf(words, plain(text)) || isMadeOf(words, plain(text.replace('\n', CELL_BORDER)));
    }

    private static boolean isMadeOf(String words, String there) {
        String wanted = plain(words);
        for (int at = 0; at < wanted.length(); ) {
            int length = longest(wanted, at, there);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    private static int longest(String wanted, int at, String there) {
        for (int end = wanted.length(); end > at; end--) {
            String piece = wanted.substring(at, end);
            if (!cutsNumber(wanted, at, end) && containsWhole(there, piece)) {
                return end - at;
            }
        }
        return 0;
    }

    private static boolean containsWhole(String text, String piece) {
        for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
            if (!cutsNumber(text, at, at + piece.length())) {
                return true;
            }
        }
        return false;
    }

    /// Whether a border of [start, end) falls inside a number.
    private static boolean cutsNumber(String text, int start, int end) {
        return isInNumber(text, start) || isInNumber(text, end);
    }

    private static boolean isInNumber(String text, int border) {
        return border > 0
                && border < text.length()
                && isNumeric(text.charAt(border - 1))
                && isNumeric(text.charAt(border));
    }

    private static boolean isNumeric(char c) {
        return Character.isDigit(c) || c == '.';
    }

    /// Without white space but the borders of cells, width folded.
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s&&[^\t]]+", "");
    }
}
