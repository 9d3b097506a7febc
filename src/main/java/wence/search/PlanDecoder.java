package wence.search;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Level;
import wence.plan.Milestone;
import wence.plan.Pages;
import wence.plan.Period;
import wence.plan.Plan;
import wence.plan.PlanFacts;
import wence.plan.Role;
import wence.plan.Section;
import wence.plan.SectionPath;
import wence.plan.SourceSpan;
import wence.plan.Target;
import wence.plan.Unplaced;

/// Reads plans from the bytes of a [PlanEncoder].
final class PlanDecoder {
    private final DataInputStream in;

    PlanDecoder(DataInputStream in) {
        this.in = in;
    }

    /// @throws IOException when the bytes end too soon
    /// @throws IllegalArgumentException when they are not what the encoder writes
    List<Plan> plans() throws IOException {
        return each(this::plan);
    }

    private Plan plan() throws IOException {
        var plan = new Plan(
                facts(),
                string(),
                each(this::section),
                each(this::clause),
                each(this::duty),
                each(this::target),
                each(this::milestone),
                each(this::unplaced));
        return plan.withPages(new Pages(each(in::readInt)));
    }

    private PlanFacts facts() throws IOException {
        return new PlanFacts(
                string(),
                string(),
                maybe(this::string),
                maybe(this::string).map(Level::valueOf),
                maybe(this::string),
                maybe(this::period),
                maybe(this::string).map(LocalDate::parse),
                maybe(this::string),
                maybe(this::string));
    }

    private Section section() throws IOException {
        return new Section(path(), string(), string(), maybe(this::span));
    }

    private Clause clause() throws IOException {
        return new Clause(
                string(), path(), string(), span(), Clause.Placing.valueOf(string()), each(this::span), string());
    }

    private Duty duty() throws IOException {
        return new Duty(
                Role.valueOf(string()), each(this::string), in.readBoolean(), path(), string(), span(), string());
    }

    private Target target() throws IOException {
        return new Target(string(), string(), maybe(this::string), path(), string(), span());
    }

    private Milestone milestone() throws IOException {
        return new Milestone(
                Milestone.Kind.valueOf(string()), string(), string(), maybe(this::period), path(), string(), span());
    }

    private Unplaced unplaced() throws IOException {
        return new Unplaced(string(), span(), string());
    }

    private Period period() throws IOException {
        return new Period(in.readInt(), in.readInt());
    }

    private SourceSpan span() throws IOException {
        return new SourceSpan(in.readInt(), in.readInt());
    }

    private SectionPath path() throws IOException {
        return SectionPath.parse(string());
    }

    private String string() throws IOException {
        int size = size();
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("need %d bytes, got %d".formatted(size, bytes.length));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private int size() throws IOException {
        int size = in.readInt();
        if (size < 0) {
            throw new IllegalArgumentException("need a size of 0 or more, got " + size);
        }
        return size;
    }

    private <T> Optional<T> maybe(Part<T> part) throws IOException {
        return in.readBoolean() ? Optional.of(part.read()) : Optional.empty();
    }

    private <T> List<T> each(Part<T> part) throws IOException {
        int size = size();
        var values = new ArrayList<T>();
        for (int i = 0; i < size; i++) {
            values.add(part.read());
        }
        return values;
    }

    private interface Part<T> {
        T read() throws IOException;
    }
}
