package wence.search;

/// What speaks for a clause; each is scaled to 0..1 over the candidates of one question, weighed
/// and added up.
enum Signal {
    /// BM25F of single characters and neighbouring pairs.
    CHARACTERS,
    /// Cosine of the question's and the clause's vector.
    MEANING,
    /// BM25F of the whole plan that the clause stands in.
    PLAN,
    /// The share of the question's IDF mass that stands in the clause and the headings above it.
    COVERAGE
}
