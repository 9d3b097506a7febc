package wence.chat;

import wence.admin.Done;
import wence.store.AuditEntry.Result;

/// What came of an act on the collection; it is written down.
final class DoneLines {
    private DoneLines() {}

    /// @param act in one word
    /// @param subject what it was about
    static Draft of(String act, String subject, Done done, Turn turn) {
        return switch (done) {
            case Done.Refused(String sentence) -> {
                turn.office().audit().record(turn.who(), act, subject, Result.FAILED, sentence);
                yield new Draft().line(0, sentence);
            }
            case Done.Did did -> {
                turn.office()
                        .audit()
                        .record(
                                turn.who(),
                                act,
                                subject,
                                Result.DONE,
                                did.notice().orElse(""));
                var draft = new Draft().line(0, did.sentence());
                did.notice().ifPresent(notice -> draft.line(0, notice));
                did.change().ifPresent(_ -> draft.offer(turn.words("撤销", "Undo"), "/" + Undo.WORD.name()));
                yield draft;
            }
        };
    }
}
