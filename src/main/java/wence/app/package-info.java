/// The command line, settings, and the wiring of everything in reading order.
@NullMarked
package wence.app;

import org.jspecify.annotations.NullMarked;
