package wence.store;

class MemoryPersonalDataTest implements PersonalDataContract {
    @Override
    public Keepers keepers(Ticking clock) {
        var questions = new MemoryQuestionLog(5_000);
        var feedback = new MemoryFeedbackLog(clock);
        var notes = new MemoryNotes(clock, 100);
        var audit = new MemoryAuditLog(clock);
        var people = new MemoryPeople(audit);
        return new Keepers(
                questions, feedback, notes, people, audit, new MemoryPersonalData(questions, feedback, notes, people));
    }
}
