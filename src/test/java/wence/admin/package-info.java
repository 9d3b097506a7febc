/// Tests.
@NullMarked
package wence.admin;

import org.jspecify.annotations.NullMarked;
