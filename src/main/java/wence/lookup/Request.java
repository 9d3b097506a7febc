package wence.lookup;

import java.util.List;
import java.util.Optional;

/// What a person typed to look something up.
///
/// @param words plain words; no character of them is query syntax; may be empty where there is a filter
/// @param plans plans to look in, by id, place, or a piece of the title; empty means all
/// @param agency a body whose duties the clauses belong to, by any of its names
/// @param role what that body does, or what any body does: 牵头, `lead`, 配合单位
/// @param section a path of ordinals (`二/（四）`) or words of a heading
public record Request(
        String words, List<String> plans, Optional<String> agency, Optional<String> role, Optional<String> section) {
    public Request {
        plans = List.copyOf(plans);
    }

    /// Words alone.
    public static Request of(String words) {
        return new Request(words, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Whether anything but words narrows it.
    public boolean isFiltered() {
        return !plans.isEmpty() || agency.isPresent() || role.isPresent() || section.isPresent();
    }
}
