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
///
/// **A graph of vectors only above some 10,000.** Processor time to find the 150 statutes that are
/// nearest, each looked at or by graph: of 5,000 1.9 and 1.5 ms, of 10,000 4.7 and 1.7 ms, and the
/// graph misses 2 to 3 % of them. It adds two milliseconds a clause to indexing, a fifth of what the
/// vector costs. So below that size it gains nothing; at 55,000 looking at each would take longer
/// than all the rest of a retrieval.
///
/// **The vocabulary** is half of what indexing by words costs, for every clause has to be cut by
/// smartcn. Cutting a sentence only once would spare 10 % of the characters of real texts, which is
/// not worth the memory; headings are cut once.
@NullMarked
package wence.search;

import org.jspecify.annotations.NullMarked;
