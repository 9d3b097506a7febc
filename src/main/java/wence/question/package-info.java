/// Words become what is asked: intent, plan scope, item, agency, time.
@NullMarked
package wence.question;

import org.jspecify.annotations.NullMarked;
