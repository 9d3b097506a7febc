package wence.app;

/// How the citations of answers compare with those that were expected.
///
/// @param given how many citations the answers have of which something was expected
/// @param fitting how many of these are expected ones
/// @param expected how many were expected
/// @param met how many of the expected ones an answer has
/// @param quoted how many citations there are at all
/// @param exact how many of these are, letter by letter, what the published text has at their place
record CitationScore(int given, int fitting, int expected, int met, int quoted, int exact) {
    static final CitationScore NONE = new CitationScore(0, 0, 0, 0, 0, 0);

    CitationScore plus(CitationScore other) {
        return new CitationScore(
                given + other.given,
                fitting + other.fitting,
                expected + other.expected,
                met + other.met,
                quoted + other.quoted,
                exact + other.exact);
    }

    /// The share of given citations that were expected, not a number where nothing was; a lower
    /// bound where a file does not list all that are right.
    double precision() {
        return share(fitting, given);
    }

    /// The share of expected citations that were given, not a number where nothing was expected.
    double recall() {
        return share(met, expected);
    }

    /// The share of quotations that are exact, not a number where there are none.
    double exactness() {
        return share(exact, quoted);
    }

    private static double share(int part, int all) {
        return all == 0 ? Double.NaN : (double) part / all;
    }
}
