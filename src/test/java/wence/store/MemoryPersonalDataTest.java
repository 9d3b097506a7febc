package wence.store;

class MemoryPersonalDataTest implements PersonalDataContract {
    @Override
    public Keepers keepers(Ticking clock) {
        var questions = new MemoryQuestionLog(5_000);
        var feedback = new MemoryFeedbackLog(clock);
        var notes = new MemoryNotes(clock, 100);
        var audit = new MemoryAuditLog(clock);
        var people = new MemoryPeople(audit);
        var calls = new MemoryModelCallLog(5_000);
        return new Keepers(
                questions,
                calls,
                feedback,
                notes,
                people,
                audit,
                new MemoryPersonalData(questions, feedback, notes, people, calls));
    }
}
