/// Tests.
@NullMarked
package wence.office;

import org.jspecify.annotations.NullMarked;
