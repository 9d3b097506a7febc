/// Clauses become hits: the port [wence.search.ClauseIndex] and its Lucene implementation.
///
/// # Why
///
/// **Two steps.** Lucene finds some three hundred candidates: the best by words, the best by
/// meaning, and the best of the plans that speak most of what is asked. Only these are looked at
/// closely and ordered by all signals, so that a question costs little more in a large collection
/// than in a small one.
///
/// **One field.** Characters and pairs of all fields are counted together, in the measure of their
/// weights (BM25F), rather than searched field by field: one walk, and the rarity of a token is
/// the same wherever it stands. Words that smartcn cuts were tried beside them: nDCG@10 -0.003 on
/// one set, +0.004 on another; so they are only kept as the vocabulary.
///
/// **Coverage.** The strongest signal is how much of what is asked, by rarity, a clause and the
/// headings above it hold, and its share is also the best sign that the plans carry an answer at
/// all. Pairs across a character of grammar are left out of it: in a small collection most of them
/// are unknown, as if something rare were missing.
///
/// **Vectors** are made when an index is built and kept by the content of the passage, so a
/// question never waits for those of clauses, and a change of one plan embeds that plan alone.
/// Where they cannot be made everything works on words.
@NullMarked
package wence.search;

import org.jspecify.annotations.NullMarked;
