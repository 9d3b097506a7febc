/// The house itself: its rooms, its launcher.
@NullMarked
package wence;

import org.jspecify.annotations.NullMarked;
