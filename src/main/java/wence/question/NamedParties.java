package wence.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.plan.Agency;
import wence.plan.AgencyMention;
import wence.plan.AgencyRegister;
import wence.plan.Level;
import wence.plan.Plan;

/// The agencies that a question names: those that the register knows, and the other parties that the duties of the
/// plans held name (各高等院校, 领导小组各成员单位), by the very names that the plans give them.
final class NamedParties {
    /// 西夏区全民科学素质工作领导小组各成员单位 is also called 领导小组成员单位.
    private static final Pattern MEMBERS = Pattern.compile("(?:工作)?((?:领导小组|办公室|委员会|联席会议)各?成员单位)$");

    private final AgencyRegister register;
    private final Map<String, List<Agency>> partiesByName = new LinkedHashMap<>();
    private final List<String> longestFirst;

    NamedParties(AgencyRegister register, List<Plan> plans) {
        this.register = register;
        plans.stream()
                .flatMap(plan -> plan.duties().stream())
                .flatMap(duty -> duty.agencies().stream())
                .distinct()
                .filter(name -> register.find(name).isEmpty())
                .forEach(this::add);
        longestFirst = partiesByName.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private void add(String name) {
        var party = new Agency(name, List.of(name), EnumSet.allOf(Level.class), Optional.empty());
        String folded = Fold.of(name);
        add(folded, party);
        Matcher members = MEMBERS.matcher(folded);
        if (members.find()) {
            add(members.group(1), party);
            add(members.group(1).replace("各", ""), party);
        }
    }

    private void add(String name, Agency party) {
        partiesByName.computeIfAbsent(name, key -> new ArrayList<>()).add(party);
    }

    /// The agencies that the folded question names, each once; marks their characters in `taken`.
    List<Agency> findIn(String folded, boolean[] taken) {
        var found = new ArrayList<Agency>();
        for (String name : longestFirst) {
            int at = folded.indexOf(name);
            if (at >= 0 && !taken[at + name.length() - 1]) {
                take(taken, at, at + name.length());
                partiesByName.getOrDefault(name, List.of()).forEach(party -> addOnce(found, party));
            }
        }
        for (AgencyMention mention : register.findIn(folded)) {
            take(taken, mention.start(), mention.end());
            addOnce(found, mention.agency());
        }
        return List.copyOf(found);
    }

    /// Two names of one agency count once; 教育厅 and 教育局 are two, for no level has both.
    private static void addOnce(List<Agency> found, Agency agency) {
        boolean known = found.stream()
                .anyMatch(other ->
                        other.keys().equals(agency.keys()) && !Collections.disjoint(other.levels(), agency.levels()));
        if (!known) {
            found.add(agency);
        }
    }

    private static void take(boolean[] taken, int start, int end) {
        for (int i = start; i < end; i++) {
            taken[i] = true;
        }
    }
}
