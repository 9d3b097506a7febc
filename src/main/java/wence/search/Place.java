package wence.search;

import java.util.ArrayList;
import java.util.List;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.Section;

/// A clause and the plan that it stands in.
record Place(Plan plan, Clause clause) {

    /// All clauses, by plan and then in the plan's own order.
    static List<Place> of(List<Plan> plans) {
        var places = new ArrayList<Place>();
        for (Plan plan : plans) {
            plan.clauses().forEach(clause -> places.add(new Place(plan, clause)));
        }
        return places;
    }

    /// No phrase with more letters than this can stand in any clause or heading path.
    static int longest(List<Place> places) {
        int longest = 0;
        for (Place place : places) {
            int heading = place.plan().headingPath(place.clause().section()).stream()
                    .map(Section::heading)
                    .mapToInt(String::length)
                    .sum();
            longest = Math.max(longest, Math.max(place.clause().text().length(), heading));
        }
        return longest;
    }
}
