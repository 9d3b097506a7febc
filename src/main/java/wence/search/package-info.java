/// Clauses become hits: the port [wence.search.ClauseIndex] and its Lucene implementation.
@NullMarked
package wence.search;

import org.jspecify.annotations.NullMarked;
