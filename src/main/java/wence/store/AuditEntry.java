package wence.store;

import java.time.Instant;
import java.util.regex.Pattern;

/// Something that an admin did, or that somebody tried who is none.
///
/// What looks like a bot's token is taken out of it, whoever wrote it there.
///
/// @param act the command or the act in one word: `grant`, `publish`
/// @param subject what or whom it is about; may be empty
/// @param note why, or with what result, in a few words; may be empty
public record AuditEntry(Instant at, Person who, String act, String subject, Result result, String note) {
    /// The most that is kept of a text, in UTF-16 code units.
    public static final int MAX_TEXT = 200;

    private static final Pattern TOKEN = Pattern.compile("[0-9]{5,}:[A-Za-z0-9_-]{20,}");

    public AuditEntry {
        if (act.isBlank()) {
            throw new IllegalArgumentException("need an act");
        }
        act = clean(act);
        subject = clean(subject);
        note = clean(note);
    }

    /// What came of it.
    public enum Result {
        /// It was done.
        DONE,
        /// They may not do it, or not so.
        REFUSED,
        /// They may, but it did not work.
        FAILED
    }

    private static String clean(String text) {
        return Texts.cut(TOKEN.matcher(text).replaceAll("〔令牌〕"), MAX_TEXT);
    }
}
