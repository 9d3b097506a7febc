package wence.app;

/// How an answer compares with what was expected of it. The package's "Why" says where the lines are drawn.
enum Verdict {
    RIGHT("right"),
    REFUSED_RIGHTLY("refused-rightly"),
    WRONG("wrong"),
    REFUSED_WRONGLY("refused-wrongly");

    private static final String ANSWERED = "answered";

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /// The word used in JSON.
    String label() {
        return label;
    }

    boolean isRight() {
        return this == RIGHT || this == REFUSED_RIGHTLY;
    }

    /// @param isAsExpected whether nothing of the answer differs from what was expected
    static Verdict of(String status, String expected, boolean isAsExpected) {
        boolean isRefused = !status.equals(ANSWERED);
        if (isAsExpected) {
            return isRefused ? REFUSED_RIGHTLY : RIGHT;
        }
        boolean isStatementWrong = !isRefused || (expected.equals(status) && !status.equals("unclear"));
        return isStatementWrong ? WRONG : REFUSED_WRONGLY;
    }
}
