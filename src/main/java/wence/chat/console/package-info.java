/// The terminal as a messaging platform: typed lines are messages, numbers stand for buttons.
///
/// On a real terminal lines are edited with JLine; anything else (a pipe, a file, a terminal that can do nothing) is
/// read line by line. Only JLine's built-in "exec" terminal is used: it asks the system's `stty` and needs no native
/// code, so that nothing is unpacked and no access flag is needed.
@NullMarked
package wence.chat.console;

import org.jspecify.annotations.NullMarked;
