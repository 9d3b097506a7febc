/// Nonsense as input, made by a machine: `mvn -Pfuzz -Dfuzz.target=CLASS` runs one of these classes until something
/// breaks or the time is over.
///
/// A class here has one method, `fuzzerTestOneInput(byte[])`, that throws when a promise is broken.
@NullMarked
package wence.fuzz;

import org.jspecify.annotations.NullMarked;
