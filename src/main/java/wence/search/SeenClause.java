package wence.search;

/// A clause that was looked at closely.
///
/// @param number of the clause over all plans
/// @param characters BM25F of the clause
/// @param coverage the share of the question's IDF mass in the clause and the headings above it
/// @param plan BM25F of its plan
/// @param planCoverage the share in its plan
/// @param cosine how near it is by meaning; 0 when meaning is not looked at
record SeenClause(int number, float characters, float coverage, float plan, float planCoverage, float cosine) {
    float of(Signal signal) {
        return switch (signal) {
            case CHARACTERS -> characters;
            case MEANING -> cosine;
            case PLAN -> plan;
            case COVERAGE -> coverage;
        };
    }
}
