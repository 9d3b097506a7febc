package wence.chat;

import java.util.Optional;

/// What a message asks for, whatever it is: words, a press, a file.
final class MessageCommand {
    private MessageCommand() {}

    /// @param isKnown whether the bot's message that this one replies to, or was pressed on, is remembered
    /// @param conversation what was said before
    static Command of(Message message, boolean isKnown, Conversation conversation) {
        return switch (message.content()) {
            case Message.Words words -> words(words.text(), conversation);
            case Message.Press press -> press(press.code(), isKnown);
            case Message.File file -> new Upload(file);
        };
    }

    /// A text that repeats a choice's label chooses it, so that 下一页 can be typed.
    private static Command words(String text, Conversation conversation) {
        String bare = text.strip().replaceFirst("[?？。]$", "");
        return conversation.numbered().stream()
                .filter(choice -> choice.label().equals(bare) || choice.label().equals(text.strip()))
                .findFirst()
                .filter(choice -> !choice.text().equals(text.strip()))
                .<Command>map(choice -> new Chosen(choice.text()))
                .orElseGet(() -> Commands.read(text));
    }

    private static Command press(String code, boolean isKnown) {
        Optional<Action> action = Action.parse(code);
        if (action.isEmpty()) {
            return new OldButton();
        }
        return switch (action.get()) {
            case Action.Say say -> new Chosen(say.text());
            case Action.Pick pick -> isKnown ? new Pick(pick.number(), code) : new OldButton();
            case Action.Open open -> isKnown ? new Open(Integer.toString(open.citation()), 0) : new OldButton();
        };
    }
}
