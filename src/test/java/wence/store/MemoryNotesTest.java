package wence.store;

class MemoryNotesTest implements NotesContract {
    @Override
    public Notes notes(Ticking clock, int max) {
        return new MemoryNotes(clock, max);
    }
}
