package wence.chat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import wence.chat.Message.Someone;
import wence.store.Face;
import wence.store.Person;

/// Somebody whom an admin names: by a reply to them, `@name`, an id of this platform, or `platform:id`.
///
/// @param name what they call themselves; may be empty
/// @param rest what stands behind their name
record WhoIsMeant(Person person, String name, String rest) {
    private static final Pattern ID = Pattern.compile("-?[A-Za-z0-9_]*[0-9][A-Za-z0-9_-]*");

    /// Empty when nobody is named, or somebody who is not known.
    static Optional<WhoIsMeant> in(String words, Turn turn) {
        String platform = turn.message().platform();
        for (Someone someone : turn.message().around().mentioned()) {
            for (String called : List.of(someone.handle().isEmpty() ? "" : "@" + someone.handle(), someone.name())) {
                if (!called.isEmpty() && words.startsWith(called)) {
                    return Optional.of(of(platform, someone, words.substring(called.length())));
                }
            }
        }
        String[] parts = words.split("\\s+", 2);
        String first = parts[0];
        String rest = parts.length == 1 ? "" : parts[1].strip();
        if (first.equals("me") || first.equals("我")) {
            return Optional.of(known(turn.who(), rest, turn));
        }
        if (first.startsWith("@")) {
            return turn.office()
                    .called(platform, first.substring(1))
                    .map(face -> new WhoIsMeant(face.person(), face.name(), rest));
        }
        Optional<Person> written = Person.parse(first)
                .or(() -> ID.matcher(first).matches() ? Optional.of(new Person(platform, first)) : Optional.empty());
        if (written.isPresent()) {
            return Optional.of(known(written.get(), rest, turn));
        }
        return turn.message().around().repliedTo().map(someone -> of(platform, someone, words));
    }

    /// Whether it is a group or a channel that speaks for itself; Telegram's have such ids.
    boolean isNoPerson() {
        return person.id().startsWith("-");
    }

    private static WhoIsMeant of(String platform, Someone someone, String rest) {
        return new WhoIsMeant(new Person(platform, someone.id()), someone.name(), rest.strip());
    }

    private static WhoIsMeant known(Person person, String rest, Turn turn) {
        String name = turn.office().face(person).map(Face::name).orElse("");
        return new WhoIsMeant(person, name, rest);
    }
}
