package wence.question;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wence.plan.Agency;
import wence.plan.AgencyBody;
import wence.plan.AgencyRegister;

/// Puts an agency's English name together from its level, its field and its ending.
final class AgencyEnglish {
    /// What English texts call the authorities of a field.
    static final List<String> FORMS = List.of(
            "Bureau of %s",
            "%s Bureau",
            "Department of %s",
            "%s Department",
            "%s Commission",
            "Commission of %s",
            "%s Authorities",
            "%s Authority",
            "%s Office",
            "Office of %s",
            "%s Administration");

    /// Endings of names that a body does not share with what it is in charge of.
    private static final List<String> OFFICES = List.of("中心", "办公室", "办", "小组", "工委", "站", "所");

    private static final Pattern BRACKET = Pattern.compile("([^（(]+)[（(]([^（()）]+)[)）]");
    private static final Pattern BRANCH = Pattern.compile("(.+局)(.{2,8}?)分局");
    private static final Pattern BEFORE = Pattern.compile("(国家|中央|全国|中华全国|中国|自治区|省|市|区|县|州|盟|旗)(党委|委)?");
    private static final Pattern LEAGUE = Pattern.compile("(?:共青)?团(省|市|区|县|州|自治区)委");
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("主管部门", "%s Authorities"),
            Map.entry("部门", "%s Authorities"),
            Map.entry("委员会", "%s Commission"),
            Map.entry("办公室", "%s Office"),
            Map.entry("服务中心", "%s Service Center"),
            Map.entry("总局", "State Administration of %s"),
            Map.entry("分局", "Branch Bureau of %s"),
            Map.entry("中心", "%s Center"),
            Map.entry("厅", "Department of %s"),
            Map.entry("局", "Bureau of %s"),
            Map.entry("委", "%s Commission"),
            Map.entry("部", "Ministry of %s"),
            Map.entry("署", "%s Administration"),
            Map.entry("办", "%s Office"));

    private final AgencyRegister register;
    private final Map<String, String> englishByPlace;

    AgencyEnglish(AgencyRegister register, Map<String, String> englishByPlace) {
        this.register = register;
        this.englishByPlace = Map.copyOf(englishByPlace);
    }

    Optional<String> of(String name) {
        Matcher bracket = BRACKET.matcher(name);
        if (bracket.matches()) {
            Optional<String> inside = of(bracket.group(2));
            return of(bracket.group(1))
                    .flatMap(outside -> inside.map(more -> more.equals(outside) ? more : outside + " (" + more + ")"));
        }
        Matcher branch = BRANCH.matcher(name);
        if (branch.matches()) {
            return of(branch.group(1))
                    .flatMap(of -> place(branch.group(2)).map(place -> place + " Branch of the " + of));
        }
        return register.find(name).flatMap(agency -> named(name, agency));
    }

    private Optional<String> named(String name, Agency agency) {
        Matcher league = LEAGUE.matcher(name);
        if (league.matches()) {
            return body("团委", agency).map(body -> body + level(league.group(1)));
        }
        if (agency.place().isPresent()) {
            String place = agency.place().get();
            return name.startsWith(place)
                    ? of(name.substring(place.length()))
                            .flatMap(body -> place(place).map(p -> body + " of " + p))
                    : Optional.empty();
        }
        Matcher before = BEFORE.matcher(name);
        if (before.lookingAt() && sameBodies(name.substring(before.end()), agency)) {
            return body(name.substring(before.end()), agency).map(body -> atLevel(body, before));
        }
        return body(name, agency);
    }

    private boolean sameBodies(String rest, Agency agency) {
        return register.find(rest)
                .filter(other -> other.keys().equals(agency.keys()))
                .isPresent();
    }

    private static String atLevel(String body, Matcher before) {
        String party = before.group(2) == null ? "" : " of the Party Committee";
        return switch (before.group(1)) {
            case "国家", "全国", "中华全国" -> "National " + body;
            case "中国" -> "China " + body;
            case "中央" -> body + " of the Central Committee";
            default -> body + party + level(before.group(1));
        };
    }

    private static String level(String word) {
        return switch (word) {
            case "自治区" -> " of the Autonomous Region";
            case "省" -> " of the Province";
            case "市" -> " of the City";
            case "区" -> " of the District";
            case "县", "旗" -> " of the County";
            default -> " of the Prefecture";
        };
    }

    private Optional<String> body(String name, Agency agency) {
        List<AgencyBody> bodies = agency.keys().stream().map(register::body).toList();
        if (bodies.stream().anyMatch(body -> body.englishTitle().isPresent() && isOther(name, body))) {
            return Optional.empty();
        }
        if (bodies.stream().allMatch(body -> body.englishTitle().isPresent())) {
            return Optional.of(joined(bodies.stream()
                    .map(body -> body.englishTitle().orElseThrow())
                    .toList()));
        }
        if (!bodies.stream().allMatch(body -> body.englishField().isPresent())) {
            return Optional.empty();
        }
        String fields = joined(
                bodies.stream().map(body -> body.englishField().orElseThrow()).toList());
        return ENDINGS.entrySet().stream()
                .filter(ending -> name.endsWith(ending.getKey()))
                .max(Comparator.comparingInt(ending -> ending.getKey().length()))
                .map(ending -> ending.getValue().formatted(fields));
    }

    /// Whether the name is that of an office or a centre of the body rather than its own: 老干部服务中心, 人才办.
    private static boolean isOther(String name, AgencyBody body) {
        return OFFICES.stream()
                .filter(name::endsWith)
                .anyMatch(office -> body.fullNames().stream().noneMatch(full -> full.endsWith(office))
                        && !(office.equals("办") && body.fullNames().stream().anyMatch(full -> full.endsWith("办公室"))));
    }

    private static String joined(List<String> parts) {
        return parts.size() < 3
                ? String.join(" and ", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + ", and " + parts.getLast();
    }

    private Optional<String> place(String chinese) {
        return Optional.ofNullable(englishByPlace.get(chinese)).map(AgencyEnglish::capitalized);
    }

    private static String capitalized(String phrase) {
        return List.of(phrase.split(" ", -1)).stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
