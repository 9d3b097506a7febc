package wence.store;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody on a platform, written as `telegram:123`.
///
/// @param platform as it is named in messages
/// @param id the platform's own id of the person, which does not change with their name
public record Person(String platform, String id) {
    private static final Pattern WRITTEN = Pattern.compile("([a-z][a-z0-9]{0,31})[:：]([^\\s\\p{Cntrl}]{1,64})");

    public Person {
        if (platform.isEmpty() || id.isEmpty()) {
            throw new IllegalArgumentException("need platform and id, got '%s' and '%s'".formatted(platform, id));
        }
    }

    /// Reads what [#toString] writes; empty when it is something else.
    public static Optional<Person> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        return matcher.matches() ? Optional.of(new Person(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /// Names the person as the [Note#owner] of notes.
    public String owner() {
        return platform + "\u001f" + id;
    }

    @Override
    public String toString() {
        return platform + ":" + id;
    }
}
