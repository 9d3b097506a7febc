package wence.answer.model;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import wence.question.Language;

/// The prompts of a directory, one file each. Safe to share between threads; they can be read anew while in use.
public final class Prompts {
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

    /// Reads them anew. When one of them has a mistake, all stay as they were.
    ///
    /// @return the mistakes, a sentence each; empty when the new ones are in use
    public List<String> reload() {
        var mistakes = new ArrayList<String>();
        Map<String, Prompt> read = read(directory, mistakes);
        if (mistakes.isEmpty()) {
            prompts = read;
        }
        return List.copyOf(mistakes);
    }

    private static Map<String, Prompt> read(Path directory, List<String> mistakes) {
        var prompts = new HashMap<String, Prompt>();
        for (PromptName name : PromptName.values()) {
            for (Language language : name.languages()) {
                String file = name.file(language);
                Path path = directory.resolve(file);
                try {
                    String text = Files.readString(path, StandardCharsets.UTF_8);
                    prompts.put(file, Prompt.read(String.valueOf(path), text, name.holes(), mistakes));
                } catch (CharacterCodingException e) {
                    mistakes.add("%s:1：不是 UTF-8 文本。".formatted(path));
                } catch (IOException e) {
                    mistakes.add("%s:1：不能读取这个提示词文件。".formatted(path));
                }
            }
        }
        return Map.copyOf(prompts);
    }

    Prompt get(PromptName name, Language language) {
        String file = name.file(language);
        return Objects.requireNonNull(prompts.get(file), file);
    }
}
