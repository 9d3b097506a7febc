package wence.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// The commands of those who look after the program.
final class ExtraCommands {
    private ExtraCommands() {}

    /// By name, in the order of the help text.
    static Map<String, Supplier<Object>> all() {
        var commands = new LinkedHashMap<String, Supplier<Object>>();
        commands.put("people", PeopleCommand::new);
        commands.put("audit", AuditCommand::new);
        commands.put("gaps", GapsCommand::new);
        commands.put("stats", StatsCommand::new);
        return commands;
    }
}
