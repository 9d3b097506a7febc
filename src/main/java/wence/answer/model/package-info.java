/// The [wence.answer.Model] port through langchain4j: any endpoint that speaks as OpenAI's does. Its door is
/// [wence.answer.model.ChatModelAnswers].
///
/// ## Why
///
/// **A client of our own.** langchain4j takes any HTTP client. Its stock one drops the `Retry-After` of a refusal,
/// never times out a stream that stalls, cannot be aborted before the first piece, and asks plain-http servers to
/// upgrade to HTTP/2, which some cannot bear. Ours is a hundred lines on the JDK's.
///
/// **A cut stream looks complete** to the library: it reports whatever came, with no finish reason. So none is a
/// failure.
///
/// **One retry, only before the first piece.** What has been shown cannot be written anew.
///
/// **A budget that outlives a restart** is counted from the book of calls when the program starts and in memory from
/// then on, so that no answer waits for the store. The book is written beside the answers; a killed process loses the
/// calls of half a second.
///
/// **What an endpoint says when it refuses is not read**, only its status: some repeat the key.
///
/// **A guess never answers.** Nothing tells a right guess from a wrong one, so what a model takes a question to mean is
/// read like a person's question, put in the plans' own words, kept to the plans that were named, and offered. Its own
/// words are never shown.
///
/// **The prompt holds data between marks of its own**, and is filled in one pass, so that a clause cannot open a
/// hole. That a model obeys is hoped for; that nothing but checked sentences leaves is what
/// [wence.answer.SentenceCheck] is for.
@NullMarked
package wence.answer.model;

import org.jspecify.annotations.NullMarked;
