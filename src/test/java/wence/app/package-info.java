/// The command line, run as a person or a program runs it.
@NullMarked
package wence.app;

import org.jspecify.annotations.NullMarked;
