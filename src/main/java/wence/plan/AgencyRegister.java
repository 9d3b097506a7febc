package wence.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The bodies that plans give duties to, and everything that people call them.
///
/// Names are put together from tables: stems and endings, whole names, former names and words of speech, so that
/// `人社局`, `省人力社保厅` and `自治区人力资源社会保障厅` are one body at different levels. Immutable; safe to share
/// between threads. Reading the built-in tables takes some milliseconds: keep the register that you have.
public final class AgencyRegister {
    private final List<AgencyRow> rows;
    private final Map<String, AgencyBody> bodyByKey = new LinkedHashMap<>();
    private final WrittenAgencies written;
    private final SpokenAgencies spoken;
    private final AgencyTraps traps;

    private AgencyRegister(List<AgencyRow> rows, AgencyTraps traps) {
        this.rows = rows;
        this.traps = traps;
        rows.forEach(row -> bodyByKey.putIfAbsent(row.body().key(), row.body()));
        var names = new AgencyNames(rows);
        this.written = new WrittenAgencies(names);
        this.spoken = new SpokenAgencies(names, written, traps);
    }

    /// The register that comes with the program.
    ///
    /// @throws IllegalStateException when one of its own tables has a mistake
    public static AgencyRegister builtIn() {
        AgencyRow.Table table = AgencyRow.read("agencies.tsv", resource("agencies.tsv"));
        if (!table.mistakes().isEmpty()) {
            throw new IllegalStateException(String.join("\n", table.mistakes()));
        }
        return new AgencyRegister(table.rows(), AgencyTraps.read(resource("agency-traps.tsv")));
    }

    /// What came of a further table.
    public sealed interface Extension {
        /// The table was read.
        ///
        /// @param register the old bodies and the new ones; a line with a known key adds names to that body
        record Extended(AgencyRegister register) implements Extension {}

        /// The table has mistakes; nothing of it is used.
        ///
        /// @param mistakes one sentence for each line that could not be read, with its number
        record Mistaken(List<String> mistakes) implements Extension {
            public Mistaken {
                mistakes = List.copyOf(mistakes);
            }
        }
    }

    /// This register and one more table of the same form as the built-in one.
    ///
    /// @param source how the table is called in mistakes, such as its file name
    public Extension extendedBy(String source, String tsv) {
        AgencyRow.Table table = AgencyRow.read(source, tsv);
        if (!table.mistakes().isEmpty()) {
            return new Extension.Mistaken(table.mistakes());
        }
        var all = new ArrayList<>(rows);
        for (AgencyRow row : table.rows()) {
            AgencyBody known = bodyByKey.get(row.body().key());
            all.add(known == null ? row : row.of(known));
        }
        return new Extension.Extended(new AgencyRegister(all, traps));
    }

    /// What a name means that stands by itself, as in a plan's list of agencies; empty for what is no department, such
    /// as `各成员单位`, `各市、县（区）人民政府` or `各高等院校`.
    public Optional<Agency> find(String writtenName) {
        return written.find(writtenName);
    }

    /// The agencies that a sentence or a question names, in its order, without overlaps; at each place the longest
    /// name.
    /// Words that are also a field's name (`教育`, `科技`) count only with an ending (`教育局`, `教育部门`).
    public List<AgencyMention> findIn(String sentence) {
        return spoken.findIn(sentence);
    }

    /// What people call these bodies, without what may stand before the name: full names, short ones, former ones.
    public Collection<String> namesOf(Collection<String> keys) {
        var called = new LinkedHashSet<String>();
        for (AgencyRow row : rows) {
            if (keys.contains(row.body().key())) {
                called.addAll(row.body().fullNames());
                called.addAll(row.names());
                row.stems().forEach(stem -> row.endings().forEach(ending -> called.add(stem + ending)));
            }
        }
        return called;
    }

    /// The body with this key.
    ///
    /// @throws IllegalArgumentException when there is no such body
    public AgencyBody body(String key) {
        AgencyBody body = bodyByKey.get(key);
        if (body == null) {
            throw new IllegalArgumentException("no body with the key " + key);
        }
        return body;
    }

    /// All bodies in the order of the tables.
    public Collection<AgencyBody> bodies() {
        return List.copyOf(bodyByKey.values());
    }

    private static String resource(String name) {
        try (InputStream in = AgencyRegister.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
