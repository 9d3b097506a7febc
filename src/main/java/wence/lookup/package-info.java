/// Words and filters become every clause that has them, for people who want to look for themselves.
///
/// ## Why
///
/// An answer may leave things out; a list of hits may not. So what is found is decided by reading every clause, and
/// [wence.search.ClauseIndex] only says in which order it is worth reading: no hit is lost below the best so many.
///
/// What matched is known from the matching itself, with its place in the text, so nothing has to be found a second
/// time to be highlighted. Lucene's highlighters find the places of a query's terms again by an analyzer; they know
/// neither words that run across a line break nor another form of a word, and would be one more library.
@NullMarked
package wence.lookup;

import org.jspecify.annotations.NullMarked;
