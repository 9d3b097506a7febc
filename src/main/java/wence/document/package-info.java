/// A file's bytes become its text, with pages and paragraphs; one class a format.
@NullMarked
package wence.document;

import org.jspecify.annotations.NullMarked;
