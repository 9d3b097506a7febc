package wence.outline;

import java.util.ArrayList;
import java.util.List;

/// Duties in brackets at the end of an item: `（责任单位：省经信厅、省市场监管局）`,
/// `（A牵头，B配合）`.
final class BracketDuties {
    private static final int LONGEST = Brackets.MAX_REACH;

    private BracketDuties() {}

    /// The statements of all brackets in a text, in its order.
    static List<Statement> read(String text) {
        if (text.indexOf('（') < 0 && text.indexOf('(') < 0 && text.indexOf('〔') < 0) {
            return List.of();
        }
        Brackets brackets = Brackets.of(text);
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < text.length(); i++) {
            int close = "（(〔".indexOf(text.charAt(i)) < 0 ? -1 : brackets.closeOf(i);
            if (close > i + 1) {
                int start = i + 1;
                List<Statement> inside = readInside(text.substring(start, close));
                inside.forEach(statement -> statements.add(statement.shifted(start)));
                i = inside.isEmpty() ? i : close;
            }
        }
        return statements;
    }

    /// Whether what stands between two brackets says who does what.
    static boolean isStatement(String inside) {
        return !readInside(inside).isEmpty();
    }

    private static List<Statement> readInside(String inside) {
        if (inside.length() > LONGEST) {
            return List.of();
        }
        List<Statement> labelled = LabelledDuties.read(inside);
        return labelled.isEmpty() ? RoleClauses.read(inside) : labelled;
    }
}
