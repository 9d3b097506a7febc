/// A person's words become what is asked: places, agencies, terms of the field, and the way they are written.
@NullMarked
package wence.question;

import org.jspecify.annotations.NullMarked;
