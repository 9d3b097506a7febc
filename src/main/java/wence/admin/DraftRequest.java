package wence.admin;

import java.time.Instant;
import java.util.Optional;
import wence.plan.PlanFacts;

/// A file that is to be read.
///
/// @param id what the draft shall be called
/// @param fileName as it was sent
/// @param who sent it
/// @param at when
/// @param title what the person who sent it calls it
/// @param plan the id that the plan shall have; when empty, it follows from the file's name, or
///     is that of the plan that it is another text of
/// @param facts what a person said that they are
record DraftRequest(
        String id,
        String fileName,
        String who,
        Instant at,
        Optional<String> title,
        Optional<String> plan,
        Optional<PlanFacts> facts) {}
