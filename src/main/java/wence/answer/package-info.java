/// Question and plans become an answer in which every quotation, name and number stands in a cited clause.
///
/// # Why
///
/// **A sentence of a language model is compared with the cited clause letter by letter, not by meaning.** What a plan
/// says hangs on small words: 不少于, 鼓励, 原则上, the condition before a comma, who acts. A comparison of meanings
/// finds 牵头 and 配合 alike; this one cannot be talked into anything, and says why it refuses.
///
/// **Words that state nothing come in kinds** ([CheckWords.Glue]). Behind 由 or 在…方面 a sentence may turn to
/// another place of the clause; behind 要 or 和 it goes on in the clause's order; 提出 stands where nothing of the
/// clause stands yet. One kind for all let 高中 be read as 高 and 中, and gave a clause's act to whoever else is
/// named in it.
///
/// **要 and 要求 may be added**, since a plan asks for what it states; then what is softened (鼓励, 支持, 可) may not
/// lose its softening, and 已 or 了 may not be added.
///
/// **Conditions stay** ([Conditions]): 未经审核的，不得作出决定 says nothing without its first half.
///
/// **Catching a changed fact wins over keeping a good sentence.** A refused sentence becomes the clause's own words.
/// `SentenceMutationTest` counts both, on texts that the check was tuned on and on others that it was not.
@NullMarked
package wence.answer;

import org.jspecify.annotations.NullMarked;
