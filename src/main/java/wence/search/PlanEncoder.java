package wence.search;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Level;
import wence.plan.Milestone;
import wence.plan.Period;
import wence.plan.Plan;
import wence.plan.PlanFacts;
import wence.plan.Section;
import wence.plan.SourceSpan;
import wence.plan.Target;
import wence.plan.Unplaced;

/// Writes plans as bytes; [PlanDecoder] reads them back.
///
/// A form of its own rather than JSON, since every question that starts a new process waits for
/// it to be read. Whoever changes it raises [Manifest#FORMAT].
final class PlanEncoder {
    private final DataOutputStream out;

    PlanEncoder(DataOutputStream out) {
        this.out = out;
    }

    void plans(List<Plan> plans) throws IOException {
        each(plans, this::plan);
    }

    private void plan(Plan plan) throws IOException {
        facts(plan.facts());
        string(plan.file());
        each(plan.sections(), this::section);
        each(plan.clauses(), this::clause);
        each(plan.duties(), this::duty);
        each(plan.targets(), this::target);
        each(plan.milestones(), this::milestone);
        each(plan.unplaced(), this::unplaced);
        each(plan.pages().borders(), out::writeInt);
    }

    private void facts(PlanFacts facts) throws IOException {
        string(facts.id());
        string(facts.title());
        maybe(facts.issuer(), this::string);
        maybe(facts.level().map(Level::name), this::string);
        maybe(facts.place(), this::string);
        maybe(facts.period(), this::period);
        maybe(facts.date().map(LocalDate::toString), this::string);
        maybe(facts.number(), this::string);
        maybe(facts.source(), this::string);
    }

    private void section(Section section) throws IOException {
        string(section.path().toString());
        string(section.heading());
        string(section.name());
        maybe(section.place(), this::span);
    }

    private void clause(Clause clause) throws IOException {
        string(clause.id());
        string(clause.section().toString());
        string(clause.text());
        span(clause.span());
        string(clause.placing().name());
        each(clause.repeats(), this::span);
        string(clause.reason());
    }

    private void duty(Duty duty) throws IOException {
        string(duty.role().name());
        each(duty.agencies(), this::string);
        out.writeBoolean(duty.openEnded());
        string(duty.section().toString());
        string(duty.clause());
        span(duty.span());
        string(duty.item());
    }

    private void target(Target target) throws IOException {
        string(target.measure());
        string(target.value());
        maybe(target.time(), this::string);
        string(target.section().toString());
        string(target.clause());
        span(target.span());
    }

    private void milestone(Milestone milestone) throws IOException {
        string(milestone.kind().name());
        string(milestone.name());
        string(milestone.time());
        maybe(milestone.years(), this::period);
        string(milestone.section().toString());
        string(milestone.clause());
        span(milestone.span());
    }

    private void unplaced(Unplaced unplaced) throws IOException {
        string(unplaced.text());
        span(unplaced.span());
        string(unplaced.reason());
    }

    private void period(Period period) throws IOException {
        out.writeInt(period.from());
        out.writeInt(period.to());
    }

    private void span(SourceSpan span) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private void string(String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private <T> void maybe(Optional<T> value, Part<T> part) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            part.write(value.get());
        }
    }

    private <T> void each(List<T> values, Part<T> part) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            part.write(value);
        }
    }

    private interface Part<T> {
        void write(T value) throws IOException;
    }
}
