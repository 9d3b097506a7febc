package wence.search;

import java.util.List;
import wence.plan.Plan;

final class MemoryClauseIndexTest implements ClauseIndexContract {
    @Override
    public ClauseIndex index(List<Plan> plans) {
        return new MemoryClauseIndex(plans);
    }
}
