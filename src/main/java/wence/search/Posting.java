package wence.search;

import org.apache.lucene.index.PostingsEnum;

/// Where a token stands in one field.
///
/// @param field its Lucene name
/// @param weight of the field
/// @param signal to which its score is added
/// @param documents that have it, at least one
/// @param places to be gone through once
record Posting(String field, float weight, Signal signal, int documents, PostingsEnum places) {}
