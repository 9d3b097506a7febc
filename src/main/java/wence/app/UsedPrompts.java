package wence.app;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.office.PromptShelf;
import wence.office.PromptShelf.Shelved;
import wence.store.Note;
import wence.store.Notes;

/// Which prompts a program of this home used last, for another process that looks at the files, and for the next
/// start.
final class UsedPrompts {
    private static final String KIND = "prompt";
    private static final Pattern WRITTEN = Pattern.compile("([0-9]+) ([0-9a-f]+)");

    private final Notes notes;

    UsedPrompts(Notes notes) {
        this.notes = notes;
    }

    /// Remembers those that are in use now.
    void remember(PromptShelf shelf) {
        notes.put(shelf.shelved().stream()
                .map(prompt -> new Note(KIND, prompt.file(), "", prompt.version() + " " + prompt.fingerprint()))
                .toList());
    }

    /// How a prompt differs from the one that was used last under this name, in a few words; empty where it does not,
    /// or none was.
    Optional<String> difference(Shelved prompt) {
        Optional<Matcher> last =
                notes.find(KIND, prompt.file()).map(WRITTEN::matcher).filter(Matcher::matches);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        int version = Integer.parseInt(last.get().group(1));
        if (version != prompt.version()) {
            return Optional.of("最近使用的是版本 %d".formatted(version));
        }
        return last.get().group(2).equals(prompt.fingerprint())
                ? Optional.empty()
                : Optional.of("内容和最近使用的不同，第一行的版本号没有改，日志里分不清新旧，请加一");
    }

    /// The shelf, with what it reads anew remembered.
    PromptShelf over(PromptShelf shelf) {
        return new PromptShelf() {
            @Override
            public List<Shelved> shelved() {
                return shelf.shelved();
            }

            @Override
            public Reloaded reload() {
                Reloaded reloaded = shelf.reload();
                remember(shelf);
                return reloaded;
            }
        };
    }
}
