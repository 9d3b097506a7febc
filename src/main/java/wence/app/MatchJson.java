package wence.app;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import wence.chat.Harmless;
import wence.lookup.Filters;
import wence.lookup.Fit;
import wence.lookup.Match;
import wence.lookup.Matches;
import wence.plan.Clause;
import wence.plan.Plan;
import wence.plan.Role;
import wence.plan.Section;
import wence.plan.SourceSpan;

/// Matches as one JSON object, in the form that other programs rely on.
final class MatchJson {
    private final PublishedTexts texts;

    MatchJson(PublishedTexts texts) {
        this.texts = texts;
    }

    /// The object, without a line end.
    String json(String query, MatchPage page) {
        Matches matches = page.matches();
        return Listing.write(out -> {
            out.writeStartObject();
            out.writeStringField("query", Harmless.line(query));
            words(out, matches.words());
            filters(out, matches.filters());
            out.writeNumberField("total", matches.whole());
            for (Fit fit : Fit.values()) {
                out.writeNumberField(fit.label(), matches.count(fit));
            }
            out.writeNumberField("page", page.number());
            out.writeNumberField("pages", page.pages());
            out.writeNumberField("size", page.size());
            out.writeArrayFieldStart("hits");
            for (Match match : page.shown()) {
                hit(out, matches, match);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    private static void words(JsonGenerator out, List<Matches.WordCount> words) throws IOException {
        out.writeArrayFieldStart("words");
        for (Matches.WordCount word : words) {
            out.writeStartObject();
            out.writeStringField("word", word.term().word());
            Listing.texts(out, "forms", word.term().forms());
            out.writeNumberField("clauses", word.clauses());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void filters(JsonGenerator out, Filters filters) throws IOException {
        out.writeObjectFieldStart("filters");
        Listing.texts(out, "plans", filters.plans().stream().map(Plan::id).toList());
        out.writeStringField(
                "agency", filters.agency().map(Filters.NamedAgency::typed).orElse(null));
        Listing.texts(
                out,
                "agencies",
                filters.agency().map(Filters.NamedAgency::names).orElse(List.of()));
        out.writeStringField("role", filters.role().map(Role::label).orElse(null));
        out.writeStringField(
                "section", filters.sections().map(Filters.NamedSections::typed).orElse(null));
        out.writeEndObject();
    }

    private void hit(JsonGenerator out, Matches matches, Match match) throws IOException {
        Plan plan = match.plan();
        Clause clause = match.clause();
        out.writeStartObject();
        out.writeStringField("plan", plan.id());
        out.writeStringField("planTitle", plan.facts().title());
        out.writeStringField("section", clause.section().toString());
        Listing.texts(
                out,
                "headings",
                plan.headingPath(clause.section()).stream()
                        .map(Section::heading)
                        .toList());
        out.writeStringField("clause", clause.id());
        out.writeStringField("text", clause.text());
        out.writeStringField("file", plan.file());
        Listing.span(out, clause.span());
        Optional<Integer> page =
                plan.pages().at(clause.span().start()).stream().boxed().findFirst();
        out.writeObjectField("page", page.orElse(null));
        out.writeStringField("fit", match.fit().label());
        out.writeArrayFieldStart("highlights");
        for (SourceSpan mark : matches.marks(clause.text())) {
            out.writeStartObject();
            out.writeStringField("text", mark.of(clause.text()));
            out.writeNumberField("at", mark.start());
            Listing.span(out, texts.place(plan, clause, mark));
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeNumberField("score", Math.round(match.score() * 1e6) / 1e6);
        out.writeEndObject();
    }
}
