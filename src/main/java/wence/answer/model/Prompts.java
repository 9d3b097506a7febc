package wence.answer.model;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import wence.office.PromptShelf;
import wence.question.Language;

/// The prompts of a directory, one file each. Safe to share between threads; they can be read anew while in use.
public final class Prompts implements PromptShelf {
    private final Path directory;
    private volatile Map<String, Prompt> prompts;

    private Prompts(Path directory, Map<String, Prompt> prompts) {
        this.directory = directory;
        this.prompts = prompts;
    }

    /// What came of reading a directory.
    public sealed interface Opened {
        /// All prompts are there.
        record Ready(Prompts prompts) implements Opened {}

        /// Some are missing or have mistakes.
        ///
        /// @param mistakes a sentence each, with file and line
        record Mistaken(List<String> mistakes) implements Opened {
            public Mistaken {
                mistakes = List.copyOf(mistakes);
            }
        }
    }

    /// Reads every prompt.
    public static Opened open(Path directory) {
        var mistakes = new ArrayList<String>();
        Map<String, Prompt> read = read(directory, mistakes);
        return mistakes.isEmpty() ? new Opened.Ready(new Prompts(directory, read)) : new Opened.Mistaken(mistakes);
    }

    @Override
    public List<Shelved> shelved() {
        Map<String, Prompt> held = prompts;
        var shelved = new ArrayList<Shelved>();
        for (PromptName name : PromptName.values()) {
            for (Language language : name.languages()) {
                Prompt prompt = Objects.requireNonNull(held.get(name.file(language)));
                var mistakes = new ArrayList<String>();
                Optional<Prompt> onDisk = read(directory, name, language, mistakes);
                shelved.add(new Shelved(
                        name.file(language), prompt.version(), prompt.fingerprint(), onDisk(prompt, onDisk, mistakes)));
            }
        }
        return shelved;
    }

    private OnDisk onDisk(Prompt held, Optional<Prompt> onDisk, List<String> mistakes) {
        if (!mistakes.isEmpty()) {
            return new OnDisk.Mistaken(named(mistakes));
        }
        return onDisk.filter(read -> !read.equals(held))
                .<OnDisk>map(read -> new OnDisk.Changed(read.version()))
                .orElse(new OnDisk.Same());
    }

    @Override
    public synchronized Reloaded reload() {
        var mistakes = new ArrayList<String>();
        Map<String, Prompt> read = read(directory, mistakes);
        if (!mistakes.isEmpty()) {
            return new Reloaded.Refused(named(mistakes));
        }
        Map<String, Prompt> before = prompts;
        prompts = read;
        return new Reloaded.Done(read.entrySet().stream()
                .filter(now -> !now.getValue().equals(before.get(now.getKey())))
                .map(now -> new Change(
                        now.getKey(),
                        Objects.requireNonNull(before.get(now.getKey())).version(),
                        now.getValue().version()))
                .toList());
    }

    /// With the names of the files alone: where they lie is not for a chat.
    private List<String> named(List<String> mistakes) {
        String above =
                directory.resolve("").toString() + directory.getFileSystem().getSeparator();
        return mistakes.stream()
                .map(mistake -> mistake.startsWith(above) ? mistake.substring(above.length()) : mistake)
                .toList();
    }

    private static SequencedMap<String, Prompt> read(Path directory, List<String> mistakes) {
        var prompts = new LinkedHashMap<String, Prompt>();
        for (PromptName name : PromptName.values()) {
            for (Language language : name.languages()) {
                read(directory, name, language, mistakes).ifPresent(prompt -> prompts.put(name.file(language), prompt));
            }
        }
        return Collections.unmodifiableSequencedMap(prompts);
    }

    private static Optional<Prompt> read(Path directory, PromptName name, Language language, List<String> mistakes) {
        Path path = directory.resolve(name.file(language));
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            return Optional.of(Prompt.read(String.valueOf(path), text, name.holes(), mistakes));
        } catch (CharacterCodingException e) {
            mistakes.add("%s:1：不是 UTF-8 文本。".formatted(path));
        } catch (IOException e) {
            mistakes.add("%s:1：不能读取这个提示词文件。".formatted(path));
        }
        return Optional.empty();
    }

    Prompt get(PromptName name, Language language) {
        String file = name.file(language);
        return Objects.requireNonNull(prompts.get(file), file);
    }
}
