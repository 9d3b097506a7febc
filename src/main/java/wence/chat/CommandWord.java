package wence.chat;

import java.util.List;

/// A command that can be typed: its name, and what people are told of it.
///
/// @param name as typed behind the slash
/// @param aliases other words that do as well
/// @param usage what stands behind the name, such as `[部门]`; may be empty
/// @param chinese what it does, a few words
/// @param english the same in English
public record CommandWord(String name, List<String> aliases, String usage, String chinese, String english) {
    public CommandWord {
        aliases = List.copyOf(aliases);
    }

    boolean answersTo(String word) {
        return name.equals(word) || aliases.contains(word);
    }

    /// `/duties [部门]`.
    String example() {
        return usage.isEmpty() ? "/" + name : "/" + name + " " + usage;
    }

    String summary(Turn turn) {
        return turn.words(chinese, english);
    }
}
