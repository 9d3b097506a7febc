package wence.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import wence.plan.Plan;
import wence.plan.PlanFacts;

/// A plan that is held and of which another text is a version: the same plan from another site,
/// or a newer text of it.
///
/// @param held the plan that is held
/// @param reason why it is the same, for the person
public record SamePlan(Plan held, String reason) {
    /// From this share of common runs on two texts are one plan. A county that writes its plan
    /// after its region's shares up to 0.4 of it; the same text from another site 0.75 and more.
    private static final double SAME_TEXT = 0.6;
    /// With one title and one period, a newer text may be written anew in large parts.
    private static final double SAME_TITLE = 0.2;

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    /// The held plan that a newly read one is a version of; the most alike, when there are
    /// several.
    public static Optional<SamePlan> of(Plan read, List<Plan> held) {
        TextOverlap text = TextOverlap.of(read);
        SamePlan best = null;
        double most = 0;
        for (Plan plan : held) {
            double overlap = text.with(TextOverlap.of(plan));
            Optional<String> reason = reason(read.facts(), plan.facts(), overlap);
            if (reason.isPresent() && (best == null || overlap > most)) {
                best = new SamePlan(plan, reason.get());
                most = overlap;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<String> reason(PlanFacts read, PlanFacts held, double overlap) {
        if (differ(read.place(), held.place()) || differ(read.level(), held.level()) || speakOfOthers(read, held)) {
            return Optional.empty();
        }
        int percent = (int) (overlap * 100);
        boolean sameTitle = TextOverlap.bare(read.title()).equals(TextOverlap.bare(held.title()));
        if (sameTitle && !differ(read.period(), held.period()) && overlap >= SAME_TITLE) {
            return Optional.of("题名、期限相同，文字约 %d%% 相同".formatted(percent));
        }
        return overlap >= SAME_TEXT && !differ(read.period(), held.period())
                ? Optional.of("文字约 %d%% 相同".formatted(percent))
                : Optional.empty();
    }

    /// Whether the titles name different places or different years: offices take over each
    /// other's texts, and their own of last year.
    private static boolean speakOfOthers(PlanFacts read, PlanFacts held) {
        Optional<String> here = read.placeInTitle();
        Optional<String> there = held.placeInTitle();
        boolean places = here.isPresent()
                && there.isPresent()
                && !here.get().endsWith(there.get())
                && !there.get().endsWith(here.get());
        Set<String> years = years(read.title());
        Set<String> others = years(held.title());
        return places || (!years.isEmpty() && !others.isEmpty() && !years.equals(others));
    }

    private static Set<String> years(String title) {
        return YEAR.matcher(title).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static <T> boolean differ(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
