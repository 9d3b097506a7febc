package wence.library;

import java.util.List;
import wence.outline.ReadPlan;

/// All plans that could be read, and what is wrong with the other files.
///
/// @param plans by id
/// @param problems by file
public record LoadedPlans(List<ReadPlan> plans, List<Problem> problems) {
    public LoadedPlans {
        plans = List.copyOf(plans);
        problems = List.copyOf(problems);
    }
}
