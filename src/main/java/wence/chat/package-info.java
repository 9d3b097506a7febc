/// Message to reply, the same on every messaging platform.
@NullMarked
package wence.chat;

import org.jspecify.annotations.NullMarked;
