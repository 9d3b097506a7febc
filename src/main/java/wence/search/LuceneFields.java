package wence.search;

/// The fields in the Lucene index, which holds a document for each clause and one for each plan.
final class LuceneFields {
    /// Of a clause: the id of its plan, whole.
    static final String PLAN = "plan";

    /// Of a clause: single characters and pairs of all its fields, counted by the fields' weights.
    static final String CLAUSE = "clause";

    /// Of a clause: its vector.
    static final String MEANING = "meaning";

    /// Of a plan: what all its clauses have in [#CLAUSE].
    static final String WHOLE = "whole";

    /// Of the last plan: the words that smartcn cuts of the clauses and headings of all.
    static final String WORDS = "words";

    private LuceneFields() {}
}
