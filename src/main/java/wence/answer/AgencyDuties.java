package wence.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wence.answer.Piece.Counted;
import wence.plan.Duty;
import wence.plan.Role;

/// What one agency of a plan has to do, under whatever names the plan calls it.
///
/// @param name the fullest of its names
/// @param duties those that name it, in reading order
/// @param names all of them
record AgencyDuties(String name, Set<String> names, List<Duty> duties) {
    AgencyDuties {
        names = Set.copyOf(names);
        duties = List.copyOf(duties);
    }

    /// All agencies of the plan that hold a duty in one of these roles, in the order of their first mention.
    static List<AgencyDuties> of(HeldPlan held, Set<Role> roles) {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        Map<String, Set<Duty>> duties = new LinkedHashMap<>();
        for (Duty duty : held.plan().duties()) {
            if (roles.contains(duty.role())) {
                for (String name : duty.agencies()) {
                    String body = held.body(name);
                    names.computeIfAbsent(body, key -> new LinkedHashSet<>()).add(name);
                    duties.computeIfAbsent(body, key -> new LinkedHashSet<>()).add(duty);
                }
            }
        }
        var all = new ArrayList<AgencyDuties>();
        names.forEach((body, called) ->
                all.add(new AgencyDuties(longest(called), called, List.copyOf(duties.getOrDefault(body, Set.of())))));
        return all;
    }

    private static String longest(Set<String> names) {
        return names.stream().reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    /// What this duty calls it.
    String nameIn(Duty duty) {
        return duty.agencies().stream().filter(names::contains).findFirst().orElse(name);
    }

    int count(Role role) {
        return (int) duties.stream().filter(duty -> duty.role() == role).count();
    }

    /// Its duties in this role as entries to be counted.
    Counted counted(Role role) {
        return new Counted(duties.stream()
                .filter(duty -> duty.role() == role)
                .map(AgencyDuties::entry)
                .distinct()
                .toList());
    }

    /// What tells a duty from the others of its clause.
    static String entry(Duty duty) {
        return duty.clause()
                + '#'
                + duty.role().label()
                + '#'
                + duty.section()
                + '#'
                + duty.span().start();
    }
}
