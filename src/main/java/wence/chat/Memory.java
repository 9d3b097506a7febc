package wence.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wence.store.Note;
import wence.store.Notes;
import wence.store.Person;

/// What is remembered of all chats. Safe to share between threads.
final class Memory {
    // The form in which a conversation is written stands in the kind: one that is written in another form is forgotten.
    private static final String TALK = "talk-1";
    private static final String SENT = "sent-1";
    private static final String PIN = "pin-1";

    private static final String BETWEEN = "\u001f";

    private final Notes notes;
    private final Duration life;

    /// @param life how long a conversation goes on after its last message
    Memory(Notes notes, Duration life) {
        this.notes = notes;
        this.life = life;
    }

    /// What this person said last in this room, when the conversation still goes on.
    Optional<Conversation> talk(Room room, String person, Instant now) {
        return notes.find(TALK, name(room, person))
                .map(ConversationText::read)
                .filter(talk -> !talk.at().plus(life).isBefore(now));
    }

    /// What was remembered when the bot sent this message, whatever its age.
    Optional<Conversation> sent(Room room, String message) {
        return notes.find(SENT, name(room, message)).map(ConversationText::read);
    }

    /// Id of the plan that this room is pinned to.
    Optional<String> pinned(Room room) {
        return notes.find(PIN, name(room));
    }

    /// Remembers what was said to this message, in the one that was sent.
    ///
    /// @param pinned the plan that the room was pinned to when the message came; somebody else
    ///     may have pinned another meanwhile, and it stays unless this message changed it, too
    void remember(Message heard, String sent, Optional<String> pinned, Conversation after) {
        var room = new Room(heard.platform(), heard.chat());
        Optional<String> pin = after.plan().equals(pinned) ? pinned(room) : after.plan();
        String owner = new Person(heard.platform(), heard.person()).owner();
        // Of somebody who has said nothing that could be leant on, nothing is kept.
        String text = after.isEmpty() ? "" : ConversationText.write(after);
        notes.put(List.of(
                new Note(TALK, name(room, heard.person()), owner, text),
                new Note(SENT, name(room, sent), owner, text),
                new Note(PIN, name(room), "", pin.orElse(""))));
    }

    /// Pins the same plan to a chat's new room.
    void move(Room from, Room to) {
        notes.find(PIN, name(from)).ifPresent(plan -> notes.put(List.of(new Note(PIN, name(to), "", plan))));
    }

    private static String name(Room room) {
        return room.platform() + BETWEEN + room.chat();
    }

    private static String name(Room room, String id) {
        return name(room) + BETWEEN + id;
    }
}
