/// The room of the language model, tried against a stand-in for an endpoint.
@NullMarked
package wence.answer.model;

import org.jspecify.annotations.NullMarked;
