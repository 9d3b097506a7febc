/// Question and plans become an answer in which every quotation, name and number stands in a cited clause.
@NullMarked
package wence.answer;

import org.jspecify.annotations.NullMarked;
