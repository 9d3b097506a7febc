package wence.search;

/// What tells that the plans carry an answer; each is weighed, and the sum made a likelihood by the
/// logistic curve.
enum Sign {
    /// Always one.
    BIAS,
    /// The share of the question's IDF mass in the best of the first ten clauses.
    COVERAGE,
    /// The share in the whole plan of the first clause.
    PLAN_COVERAGE,
    /// The share in the first clause.
    FIRST_COVERAGE,
    /// The cosine of the clause that is nearest by meaning.
    MEANING,
    /// The cosine of the first clause.
    FIRST_MEANING,
    /// BM25 by characters of the first clause, over the question's IDF mass.
    MATCH,
    /// How far the first clause is ahead of the second.
    LEAD
}
