package wence.chat;

import java.time.Duration;
import java.time.InstantSource;
import wence.office.Office;
import wence.store.Face;
import wence.store.Person;

/// Hears what people call themselves, so that a name can stand for a person; tells each name once as long as it is the
/// same. Safe to share between threads.
final class Introductions {
    /// The names of so many people are remembered as told.
    private static final int MAX_FACES = 10_000;

    /// After this time a name is told again, so that it is not taken for old.
    private static final Duration FACE_LIFE = Duration.ofDays(1);

    private final Recent<Person, Face> faces = new Recent<>(MAX_FACES);
    private final Office office;
    private final InstantSource clock;

    Introductions(Office office, InstantSource clock) {
        this.office = office;
        this.clock = clock;
    }

    void hear(Message message) {
        Message.Someone speaker = message.around().speaker();
        if (speaker.name().isEmpty() && speaker.handle().isEmpty()) {
            return;
        }
        var person = new Person(message.platform(), message.person());
        var face = new Face(person, speaker.name(), speaker.handle(), clock.instant());
        if (isNews(face)) {
            faces.put(person, face);
            office.recorder().seen(face);
        }
    }

    private boolean isNews(Face face) {
        return faces.get(face.person())
                .filter(before -> before.name().equals(face.name())
                        && before.handle().equals(face.handle())
                        && before.at().plus(FACE_LIFE).isAfter(face.at()))
                .isEmpty();
    }
}
