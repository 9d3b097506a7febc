package wence.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Rules on duties that a plan says once, each with the place from which on it holds.
final class RulesSaidOnce {
    /// Parties of all lists from a place on.
    ///
    /// @param passage the passage that says it
    record Default(int passage, Statement statement) {}

    /// The first passage from which on the first name leads.
    private int firstLeadsFrom = Integer.MAX_VALUE;
    /// Passages whose own list says that its first name leads.
    private final Set<Integer> firstLeadsHere = new HashSet<>();
    private final NavigableMap<Integer, Default> defaults = new TreeMap<>();

    private RulesSaidOnce() {}

    static RulesSaidOnce in(List<Passage> passages) {
        var rules = new RulesSaidOnce();
        for (int i = 0; i < passages.size(); i++) {
            String text = passages.get(i).words().text();
            if (FirstNameLeads.in(text) >= 0) {
                rules.firstLeads(i, passages.get(i));
            }
            int at = i;
            if (DefaultParties.in(text) >= 0) {
                DefaultParties.read(text).ifPresent(said -> rules.defaults.put(at, new Default(at, said)));
            }
        }
        return rules;
    }

    private void firstLeads(int at, Passage passage) {
        String text = passage.words().text();
        boolean inList = passage.closesSection()
                || passage.row().isPresent()
                || !BracketDuties.groups(text).isEmpty();
        if (inList && !FirstNameLeads.goesOn(text)) {
            firstLeadsHere.add(at);
        } else {
            firstLeadsFrom = Math.min(firstLeadsFrom, FirstNameLeads.isNote(text) ? 0 : at);
        }
    }

    /// Whether the first name of a list at this place leads.
    boolean firstLeads(int passage) {
        return passage >= firstLeadsFrom || firstLeadsHere.contains(passage);
    }

    /// The parties that a list at this place has without naming them; the last ones said.
    Optional<Default> defaults(int passage) {
        return Optional.ofNullable(defaults.floorEntry(passage)).map(Map.Entry::getValue);
    }
}
