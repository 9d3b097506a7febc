package wence.plan;

import java.util.EnumSet;
import java.util.Set;

/// Which levels an ending leaves open: 厅 is a province's, 部 the State Council's, 局 mostly a city's or a county's.
final class AgencyLevels {
    private AgencyLevels() {}

    static Set<Level> of(AgencyBody body, String ending) {
        return switch (ending) {
            case "厅" -> EnumSet.of(Level.PROVINCE);
            case "部", "署", "总局" -> EnumSet.of(Level.STATE);
            case "局" -> bureau(body);
            case "分局" -> branch(body);
            case "委", "委员会" -> above(body, "委员会", EnumSet.of(Level.PROVINCE, Level.CITY, Level.COUNTY));
            default -> EnumSet.range(Level.STATE, Level.COUNTY);
        };
    }

    /// A province's department is a 局 only where it has no 厅, as in 统计局; the same for the state.
    private static Set<Level> bureau(AgencyBody body) {
        Set<Level> levels = above(body, "局", EnumSet.of(Level.CITY, Level.COUNTY));
        if (body.fullName(Level.PROVINCE).orElse("").endsWith("局")) {
            levels.add(Level.PROVINCE);
        }
        return levels;
    }

    /// A city's bureau has its 分局 in the districts; a body that answers upward has them in cities, too.
    static Set<Level> branch(AgencyBody body) {
        return body.isVertical() ? EnumSet.of(Level.CITY, Level.COUNTY) : EnumSet.of(Level.COUNTY);
    }

    private static Set<Level> above(AgencyBody body, String ending, EnumSet<Level> levels) {
        String state = body.fullName(Level.STATE).orElse("");
        if (state.endsWith(ending) && !state.endsWith("总局")) {
            levels.add(Level.STATE);
        }
        return levels;
    }
}
