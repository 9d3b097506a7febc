package wence.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.plan.Level;
import wence.plan.Plan;

/// The names by which people call the plans held: their places in full and short, the usual words for one's own place
/// (全区, 我市), their levels, titles and ids.
final class PlanNames {
    private static final Pattern PART = Pattern.compile(".+?(?:特别行政区|自治区|自治州|自治县|自治旗|省|市|区|县|州(?!市)|盟|旗|镇|乡)");
    private static final Pattern ENDING =
            Pattern.compile("(?:维吾尔|壮族|回族)?(?:特别行政区|自治区)$|(?:自治州|自治县|自治旗|省|市|区|县|州|盟|旗|镇|乡)$");

    private final Map<String, Set<String>> plansByName = new LinkedHashMap<>();
    private final List<String> longestFirst;

    PlanNames(List<Plan> plans) {
        boolean region = plans.stream().anyMatch(PlanNames::isAutonomousRegion);
        for (Plan plan : plans) {
            add(Fold.of(plan.facts().title()), plan);
            add(Fold.of(plan.id()), plan);
            plan.facts().place().or(plan.facts()::placeInTitle).map(Fold::of).ifPresent(place -> addPlace(place, plan));
            for (String own : ownWords(plan, region)) {
                add(own, plan);
            }
        }
        longestFirst = plansByName.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private void addPlace(String place, Plan plan) {
        add(place, plan);
        String last = place;
        Matcher part = PART.matcher(place);
        while (part.find()) {
            last = part.group();
        }
        add(last, plan);
        String bare = ENDING.matcher(last).replaceFirst("");
        if (bare.length() >= 2) {
            add(bare, plan);
        }
    }

    /// What people who belong to the plan's place call it.
    private static List<String> ownWords(Plan plan, boolean region) {
        Level level = plan.facts().level().orElse(null);
        if (level == null) {
            return List.of();
        }
        return switch (level) {
            case PROVINCE ->
                isAutonomousRegion(plan) ? List.of("自治区", "全区", "自治区级") : List.of("全省", "我省", "本省", "省里", "省级");
            case CITY -> List.of("全市", "我市", "本市", "市里", "市级");
            case COUNTY -> {
                var words = new ArrayList<>(List.of("区里", "区级", "区县级", "县级", "县里", "全县", "我县", "本县"));
                if (!region) {
                    words.addAll(List.of("全区", "我区", "本区"));
                }
                yield words;
            }
            case STATE -> List.of("国家级", "国务院");
            case TOWNSHIP -> List.of("全镇", "全乡", "镇里", "乡里");
        };
    }

    private static boolean isAutonomousRegion(Plan plan) {
        return plan.facts().place().filter(place -> place.endsWith("自治区")).isPresent();
    }

    private void add(String name, Plan plan) {
        if (!name.isEmpty()) {
            plansByName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(plan.id());
        }
    }

    /// The names, the longest first.
    List<String> longestFirst() {
        return longestFirst;
    }

    /// The plans called by this name; empty when none is.
    Set<String> plans(String name) {
        return plansByName.getOrDefault(name, Set.of());
    }
}
