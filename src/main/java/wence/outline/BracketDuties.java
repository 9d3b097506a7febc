package wence.outline;

import java.util.ArrayList;
import java.util.List;

/// Duties in brackets at the end of an item: `（责任单位：省经信厅、省市场监管局）`,
/// `（A牵头，B配合）`. A bracket that opens with a label and lost its other half goes on to the
/// text's end.
final class BracketDuties {
    static final String OPENERS = "（(〔［[【";
    private static final int LONGEST = Brackets.MAX_REACH;

    private BracketDuties() {}

    /// The statements of all brackets in a text, in its order.
    static List<Statement> read(String text) {
        return groups(text).stream().flatMap(List::stream).toList();
    }

    /// The statements of all brackets in a text, a list for each bracket.
    static List<List<Statement>> groups(String text) {
        var groups = new ArrayList<List<Statement>>();
        Brackets brackets = mayState(text) ? Brackets.of(text) : Brackets.NONE;
        for (int i = 0; i < text.length() && brackets != Brackets.NONE; i++) {
            int close = OPENERS.indexOf(text.charAt(i)) < 0 ? -1 : closeOf(i, text, brackets);
            if (close > i + 1) {
                int start = i + 1;
                List<Statement> inside = readInside(text.substring(start, close)).stream()
                        .map(statement -> statement.shifted(start))
                        .toList();
                if (!inside.isEmpty()) {
                    groups.add(inside);
                    i = close;
                }
            }
        }
        return groups;
    }

    private static boolean mayState(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (OPENERS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static int closeOf(int at, String text, Brackets brackets) {
        int close = brackets.closeOf(at);
        boolean lostItsClose = close < 0 && opensLabel(text, at);
        return lostItsClose && text.length() - at <= LONGEST ? text.length() : close;
    }

    /// Whether the bracket at `at` begins with a label.
    static boolean opensLabel(String text, int at) {
        int inside = at + 1;
        while (inside < text.length() && Characters.isBlank(text.charAt(inside))) {
            inside++;
        }
        return OPENERS.indexOf(text.charAt(at)) >= 0
                && DutyLabel.at(text, inside, text.length()).isPresent();
    }

    /// Whether what stands between two brackets says who does what.
    static boolean isStatement(String inside) {
        return !readInside(inside).isEmpty();
    }

    private static List<Statement> readInside(String inside) {
        if (inside.length() > LONGEST) {
            return List.of();
        }
        int asides = Asides.endOfFirst(inside);
        int start = inside.length() - inside.substring(asides).stripLeading().length();
        List<Statement> labelled = LabelledDuties.read(inside.substring(start)).stream()
                .map(statement -> statement.shifted(start))
                .toList();
        return labelled.isEmpty() ? RoleClauses.read(inside) : labelled;
    }
}
