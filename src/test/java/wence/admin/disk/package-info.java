/// A disk that fails: a file system before the machine's own, for tests.
@NullMarked
package wence.admin.disk;

import org.jspecify.annotations.NullMarked;
