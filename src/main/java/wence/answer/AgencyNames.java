package wence.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wence.plan.Duty;

/// What the agencies of a clause may be called: as it writes them, and with the name of the plan's place in front.
final class AgencyNames {
    private static final Pattern OTHERS =
            Pattern.compile("^(?:[省市区县州盟各全]|自治|国|中央|中共|中国|教育部|科技部|.{2,8}(?:省|市|区|县|州|盟)).*");
    private static final Pattern KIND_OF_PLACE = Pattern.compile("(?:回族|壮族|维吾尔)?自治区$|[省市]$");

    private AgencyNames() {}

    /// Each name, folded, with what the clause calls the agency.
    static Map<String, String> of(Evidence evidence) {
        var names = new LinkedHashMap<String, String>();
        for (Duty duty : evidence.duties()) {
            duty.agencies().stream().map(AtomLexer::folded).forEach(name -> names.put(name, name));
        }
        for (Duty duty : evidence.duties()) {
            Optional<String> inherited = level(AtomLexer.folded(duty.agencies().getFirst()));
            for (String agency : duty.agencies()) {
                String name = AtomLexer.folded(agency);
                others(name, evidence.place(), inherited).forEach(other -> names.putIfAbsent(other, name));
            }
        }
        return names;
    }

    /// @param inherited the level that the first agency of the list is of: 省 of 省教育厅、卫生健康委
    private static List<String> others(String name, Optional<String> place, Optional<String> inherited) {
        Optional<String> level = level(name);
        String bare = name.substring(level.map(String::length).orElse(0));
        if (level.isEmpty() && OTHERS.matcher(name).matches()) {
            return List.of();
        }
        var others = new ArrayList<String>();
        if (level.isEmpty()) {
            inherited.ifPresent(word -> others.add(word + bare));
        }
        place.map(AtomLexer::folded)
                .filter(where -> level.or(() -> inherited).stream().allMatch(where::endsWith))
                .ifPresent(where -> names(where).forEach(prefix -> others.add(prefix + bare)));
        return others;
    }

    /// 银川市西夏区 is 西夏区, too; 宁夏回族自治区 is 宁夏.
    private static Stream<String> names(String place) {
        String last = place.replaceFirst("^.{2,8}?[省市州](?=.{2,}[市区县]$)", "");
        return Stream.of(place, last, KIND_OF_PLACE.matcher(last).replaceFirst(""))
                .distinct();
    }

    private static Optional<String> level(String name) {
        return Stream.of("自治区", "省", "市", "区", "县")
                .filter(word -> name.startsWith(word) && name.length() > word.length() + 1)
                .findFirst();
    }
}
