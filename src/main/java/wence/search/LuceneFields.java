package wence.search;

import java.util.Locale;

/// The names of the fields in the Lucene index.
final class LuceneFields {
    /// The plan's id, whole.
    static final String PLAN = "plan";

    /// The clause's number over all plans, 0-based, in the order of plans and their clauses.
    static final String NUMBER = "number";

    private LuceneFields() {}

    /// Where single characters and pairs of a field stand.
    static String characters(ClauseFields.Field field) {
        return field.name().toLowerCase(Locale.ROOT) + ".characters";
    }

    /// Where the words of a field stand.
    static String words(ClauseFields.Field field) {
        return field.name().toLowerCase(Locale.ROOT) + ".words";
    }
}
