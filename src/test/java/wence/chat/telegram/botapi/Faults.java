package wence.chat.telegram.botapi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is to go wrong next, method by method.
public final class Faults {
    private static final String EVERY = "";

    private final Gate gate;
    private final SortedMap<String, Deque<Fault>> scripts = new TreeMap<>();
    private final SortedMap<String, Fault> standing = new TreeMap<>();

    Faults(Gate gate) {
        this.gate = gate;
    }

    /// The next calls of the method meet these, one each.
    public void next(String method, Fault... faults) {
        gate.happens(() -> {
            scripts.computeIfAbsent(method.toLowerCase(Locale.ROOT), _ -> new ArrayDeque<>())
                    .addAll(List.of(faults));
        });
    }

    /// Every call of the method meets this until [#end].
    public void always(String method, Fault fault) {
        gate.happens(() -> {
            standing.put(method.toLowerCase(Locale.ROOT), fault);
        });
    }

    /// Every call of every method meets this until [#end].
    public void always(Fault fault) {
        always(EVERY, fault);
    }

    /// From now on nothing goes wrong.
    public void end() {
        gate.happens(() -> {
            scripts.clear();
            standing.clear();
        });
    }

    Fault take(String method) {
        return gate.alone(() -> Optional.ofNullable(scripts.get(method))
                .map(Deque::poll)
                .or(() -> Optional.ofNullable(standing.get(method)))
                .or(() -> Optional.ofNullable(standing.get(EVERY)))
                .orElse(Fault.none()));
    }
}
