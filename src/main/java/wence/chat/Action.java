package wence.chat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What a pressed button stands for. Its code is short text that a platform hands back when the button is pressed.
public sealed interface Action {
    /// The most that every platform can carry in a button, in bytes of UTF-8.
    int MAX_CODE_BYTES = 64;

    /// The text from which [#parse] builds this action again.
    String code();

    /// Whether the code is short enough for every platform.
    default boolean fits() {
        return code().getBytes(StandardCharsets.UTF_8).length <= MAX_CODE_BYTES;
    }

    /// As if the person had typed these words. Stands by itself: it works on a message of any age.
    record Say(String text) implements Action {
        @Override
        public String code() {
            return "=" + text;
        }
    }

    /// One of the numbered choices of the message that the button stands on.
    ///
    /// @param number from 1
    record Pick(int number) implements Action {
        @Override
        public String code() {
            return "#" + number;
        }
    }

    /// The section around one of the citations of the message that the button stands on.
    ///
    /// @param citation its number, from 1
    record Open(int citation) implements Action {
        @Override
        public String code() {
            return "@" + citation;
        }
    }

    /// The action with this code; empty when no action has it.
    static Optional<Action> parse(String code) {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        String rest = code.substring(1);
        return switch (code.charAt(0)) {
            case '=' -> Optional.of(new Say(rest));
            case '#' -> Numbers.digits(rest).map(Pick::new);
            case '@' -> Numbers.digits(rest).map(Open::new);
            default -> Optional.empty();
        };
    }
}
