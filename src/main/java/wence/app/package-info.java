/// The command line, settings, and the wiring of everything in reading order.
///
/// ## Why
///
/// `eval` tells four things apart, since they cost a person different things. An answer is
/// *right* when it states what was expected, and *refused rightly* when it was expected to say no
/// (`not-found`, `not-stated`, `unclear`) and does so in that way. *Refused wrongly* is a no
/// where an answer was expected, or another no than the expected one: the person has to look for
/// themselves, and is not misled. *Wrong* is all the rest: a statement that is not the expected
/// one, an answer where a no was expected, or the expected no with something false in it; the
/// number to drive to zero.
///
/// Citation precision and recall count over the questions that list the citations they expect. A
/// list may be incomplete, so precision is a lower bound. A quotation is exact when the published
/// file has its characters at its place, white space, hard breaks and page marks aside; that is
/// looked up in the file, whatever the answer's own check found.
@NullMarked
package wence.app;

import org.jspecify.annotations.NullMarked;
