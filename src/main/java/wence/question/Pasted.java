package wence.question;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A message that is a text rather than a question: somebody pastes a paragraph and wants to know
/// where it stands.
final class Pasted {
    /// A message of more Chinese characters without a question is a pasted text.
    private static final int LONG = 60;

    /// Shorter words are no text that could be looked for.
    private static final int SHORTEST = 8;

    private static final Pattern ASKS = Phrasing.of("pasted.asks");
    private static final Pattern SOURCE = Phrasing.of("pasted.source");
    private static final Pattern QUOTES = Pattern.compile("^[\\s“”\"'‘’「」『』:：,，]+|[\\s“”\"'‘’「」『』:：,，]+$");

    /// A text that somebody wants checked has so many Chinese characters: shorter ones are
    /// questions.
    private static final int CHECKED = 24;

    private static final Pattern CHECK_BEHIND = Phrasing.of("pasted.check-behind");
    private static final Pattern CHECK_BEFORE = Phrasing.of("pasted.check-before");

    private static final Pattern BODIES = Phrasing.of("pasted.bodies");

    private Pasted() {}

    /// The text that was pasted, without the words that ask where it stands; empty when the
    /// message is a question.
    static Optional<String> in(String plain) {
        Matcher source = SOURCE.matcher(plain);
        if (source.find()) {
            String rest = bare(plain.substring(0, source.start())) + bare(plain.substring(source.end()));
            return Optional.of(rest).filter(text -> Fold.of(text).length() >= SHORTEST);
        }
        Optional<String> checked = toCheck(plain);
        if (checked.isPresent()) {
            return checked;
        }
        boolean asks = ASKS.matcher(plain).find();
        long characters = plain.codePoints().filter(Character::isIdeographic).count();
        return asks || characters <= LONG ? Optional.empty() : Optional.of(plain);
    }

    /// The question for bodies that the message ends in, behind the one where the text stands.
    static Optional<String> askedBeside(String plain) {
        Matcher bodies = BODIES.matcher(plain);
        return bodies.find() ? Optional.of(bodies.group(1)) : Optional.empty();
    }

    /// The text whose words or numbers are to be checked: 请核对：…; …。数字对吗？
    private static Optional<String> toCheck(String plain) {
        Matcher behind = CHECK_BEHIND.matcher(plain);
        Matcher before = CHECK_BEFORE.matcher(plain);
        Optional<String> text = before.find()
                ? Optional.of(plain.substring(before.end()))
                : behind.find() ? Optional.of(plain.substring(0, behind.start())) : Optional.empty();
        return text.map(Pasted::bare)
                .filter(rest ->
                        rest.codePoints().filter(Character::isIdeographic).count() >= CHECKED)
                .filter(rest -> !ASKS.matcher(rest).find());
    }

    private static String bare(String text) {
        return QUOTES.matcher(text).replaceAll("");
    }
}
