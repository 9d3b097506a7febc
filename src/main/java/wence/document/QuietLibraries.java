package wence.document;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// What the libraries write down of damaged files is no news to the person who brought one: the
/// reader says it in a sentence.
final class QuietLibraries {
    /// Held, since a logger that nobody holds is forgotten with its level.
    private static final List<Logger> LOGGERS = List.of(
            Logger.getLogger("org.apache.pdfbox"),
            Logger.getLogger("org.apache.fontbox"),
            Logger.getLogger("org.apache.poi"));

    private static final String FONT_CACHE = "pdfbox.fontcache";

    private QuietLibraries() {}

    /// Makes them write neither notes nor a list of fonts into the person's own directory.
    static void hush() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
        if (System.getProperty(FONT_CACHE) == null) {
            System.setProperty(FONT_CACHE, System.getProperty("java.io.tmpdir", ""));
        }
    }
}
