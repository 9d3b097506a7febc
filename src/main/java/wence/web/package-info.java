/// The HTTP server: the health page, and doors for what messaging platforms send.
///
/// Rooms that come later give it what it shows and whom it calls: a [wence.web.Vital] says whether something is well, a
/// [wence.web.Callback] takes what is posted to one path. Only this room knows the server's library.
@NullMarked
package wence.web;

import org.jspecify.annotations.NullMarked;
