package wence.office;

import java.time.InstantSource;
import wence.store.AuditLog;
import wence.store.FeedbackLog;
import wence.store.MemoryAuditLog;
import wence.store.MemoryFeedbackLog;
import wence.store.MemoryModelCallLog;
import wence.store.MemoryNotes;
import wence.store.MemoryPeople;
import wence.store.MemoryPersonalData;
import wence.store.MemoryQuestionLog;
import wence.store.ModelCallLog;
import wence.store.People;
import wence.store.PersonalData;
import wence.store.QuestionLog;
import wence.store.Store;

/// Where things are kept.
public record Drawers(
        People people,
        AuditLog audit,
        QuestionLog questions,
        ModelCallLog calls,
        FeedbackLog feedback,
        PersonalData personal) {
    private static final int MOST_IN_MEMORY = 2_000;

    /// Those of a store.
    public static Drawers of(Store store) {
        return new Drawers(
                store.people(),
                store.audit(),
                store.questions(),
                store.modelCalls(),
                store.feedback(),
                store.personal());
    }

    /// Drawers that a restart empties.
    public static Drawers inMemory(InstantSource clock, MemoryNotes notes, MemoryFeedbackLog feedback) {
        var audit = new MemoryAuditLog(clock);
        var people = new MemoryPeople(audit);
        var questions = new MemoryQuestionLog(MOST_IN_MEMORY);
        var calls = new MemoryModelCallLog(MOST_IN_MEMORY);
        return new Drawers(
                people,
                audit,
                questions,
                calls,
                feedback,
                new MemoryPersonalData(questions, feedback, notes, people, calls));
    }
}
