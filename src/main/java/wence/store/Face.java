package wence.store;

import java.time.Instant;

/// What somebody called themselves when they were last heard of. Names are theirs to choose: they
/// prove nothing and may hold any character.
///
/// @param name as shown to others; may be empty
/// @param handle by which others mention them, without `@`; may be empty
public record Face(Person person, String name, String handle, Instant at) {
    /// The most that is kept of a name, in UTF-16 code units.
    public static final int MAX_NAME = 64;

    public Face {
        name = Texts.cut(name, MAX_NAME);
        handle = Texts.cut(handle, MAX_NAME);
    }
}
