package wence.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is known of a plan apart from its clauses: the content of its metadata file.
///
/// @param id the name by which commands and citations call the plan, such as `xixia-2021`
/// @param title the full title as published
/// @param issuer the body that issued it, when known
/// @param level the level of government that it binds, when known
/// @param place the full name of the place that it binds, such as `银川市西夏区`, when known
/// @param period the years that it spans, when known
/// @param date the day of issue, when known
/// @param number the document number such as `宁政办发〔2021〕70号`, when known
/// @param source where the text was taken from, when known
public record PlanFacts(
        String id,
        String title,
        Optional<String> issuer,
        Optional<Level> level,
        Optional<String> place,
        Optional<Period> period,
        Optional<LocalDate> date,
        Optional<String> number,
        Optional<String> source) {
    private static final Pattern PLACE =
            Pattern.compile("^(?:关于印发)?[《“]?(\\p{IsHan}{2,12}?(?:特别行政区|自治区|自治州|自治县|自治旗|省|市|州|盟|县|区|旗)(?!级))");

    public PlanFacts {
        if (id.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("need an id and a title, got id '%s', title '%s'".formatted(id, title));
        }
    }

    /// The place that the title opens with, as the title writes it: what looks like a place's name, known or not.
    public Optional<String> placeInTitle() {
        Matcher found = PLACE.matcher(title);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
