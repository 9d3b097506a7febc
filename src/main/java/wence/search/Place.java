package wence.search;

import java.util.ArrayList;
import java.util.List;
import wence.plan.Clause;
import wence.plan.Plan;

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
}
