package wence.store;

import java.time.Instant;

/// Personal data in memory.
public final class MemoryPersonalData implements PersonalData {
    private final MemoryQuestionLog questions;
    private final MemoryFeedbackLog feedback;
    private final MemoryNotes notes;
    private final MemoryPeople people;
    private final MemoryModelCallLog calls;

    public MemoryPersonalData(
            MemoryQuestionLog questions,
            MemoryFeedbackLog feedback,
            MemoryNotes notes,
            MemoryPeople people,
            MemoryModelCallLog calls) {
        this.questions = questions;
        this.feedback = feedback;
        this.notes = notes;
        this.people = people;
        this.calls = calls;
    }

    @Override
    public Kept of(Person person) {
        return new Kept(
                questions.count(person),
                feedback.count(person),
                notes.count(person.owner()),
                people.count(person),
                calls.count(person));
    }

    @Override
    public Kept forget(Person person) {
        return new Kept(
                questions.forget(person),
                feedback.forget(person),
                notes.forget(person.owner()),
                people.forget(person),
                calls.forget(person));
    }

    @Override
    public Kept forgetBefore(Instant time) {
        return new Kept(
                questions.forgetBefore(time),
                feedback.forgetBefore(time),
                notes.forgetBefore(time),
                people.forgetBefore(time),
                calls.forgetBefore(time));
    }
}
