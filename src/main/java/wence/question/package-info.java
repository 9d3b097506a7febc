/// Words become what is asked: intent, plan, item, agency, time.
///
/// Why a reader of words and not a model of language: a plan's question is made of the plan's own
/// words, few words of asking, and names of bodies, places and years; each can be told by data
/// beside this package (`cues.tsv`, `wishes.tsv`, `phrasing.tsv`, `units.tsv`, `synonyms.tsv`;
/// the names in those of `wence.plan`), so that what was understood can be said and checked. Why
/// one room for English, slips and pinyin, too: all three put a message into the Chinese words of
/// the plans held before it is read, and share the segmenter, the folded text, the lexicon and
/// the catalog with the reader; rooms of their own would have to make a dozen of these types
/// public.
@NullMarked
package wence.question;

import org.jspecify.annotations.NullMarked;
