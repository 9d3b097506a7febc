package wence.question;

import java.util.Optional;

/// A number that is all the subject of a question: 15%是什么指标, 6.5万是指什么.
///
/// @param folded the number and the characters behind it, folded: `6.5万是指什么`
/// @param length how many of them are the number itself
record BareNumber(String folded, int length) {
    private static final String UNITS = "万千百亿人名个家场届次项";

    static Optional<BareNumber> in(Question question) {
        boolean other = !question.unknown().isEmpty()
                || !question.agencies().isEmpty()
                || question.terms().stream().anyMatch(term -> !term.weak() && !isNumber(term));
        return question.terms().stream()
                .filter(term -> !other && isNumber(term))
                .findFirst()
                .map(term -> new BareNumber(
                        question.words().substring(question.words().indexOf(term.word())),
                        term.word().length()));
    }

    private static boolean isNumber(Term term) {
        return Character.isDigit(term.word().charAt(0));
    }

    /// Whether the folded value is this number, and has the unit that the question writes, if it writes one.
    boolean isIn(String value) {
        int at = value.indexOf(folded.substring(0, length));
        if (at < 0 || (at > 0 && isPartOfNumber(value.charAt(at - 1)))) {
            return false;
        }
        String unit = value.substring(at + length);
        boolean whole = unit.isEmpty() || !isPartOfNumber(unit.charAt(0));
        return whole && (saysNoUnit() || (!unit.isEmpty() && folded.charAt(length) == unit.charAt(0)));
    }

    private static boolean isPartOfNumber(char c) {
        return Character.isDigit(c) || c == '.';
    }

    private boolean saysNoUnit() {
        return folded.length() == length || UNITS.indexOf(folded.charAt(length)) < 0;
    }
}
