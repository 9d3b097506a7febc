package wence.store;

import java.time.Instant;

/// A role that somebody was given.
///
/// @param name what they were called then; may be empty
/// @param by who gave it
public record Granted(Person person, Role role, String name, Person by, Instant at) {}
