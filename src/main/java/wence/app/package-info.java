/// Settings, wiring and the command line.
@NullMarked
package wence.app;

import org.jspecify.annotations.NullMarked;
