package wence.chat.telegram;

import java.time.Duration;
import org.telegram.telegrambots.meta.api.methods.ActionType;
import org.telegram.telegrambots.meta.api.methods.send.SendChatAction;

/// Shows "typing" while an answer is being made, from when it takes longer than a moment.
final class Typing {
    private final BotCalls api;
    private final Tempo tempo;
    private final Moves moves;

    Typing(BotCalls api, Tempo tempo, Moves moves) {
        this.api = api;
        this.tempo = tempo;
        this.moves = moves;
    }

    /// Begins to show it.
    ///
    /// @return ends it
    Closing begin(ChatPlace place) {
        var ended = new Closing();
        Thread.ofVirtual().name("typing").start(() -> {
            Duration wait = tempo.typing();
            while (!ended.await(wait)) {
                api.call(action(moves.now(place)));
                wait = tempo.typingAgain();
            }
        });
        return ended;
    }

    private static SendChatAction action(ChatPlace place) {
        var action = SendChatAction.builder().chatId(place.chat()).action(ActionType.TYPING.toString());
        place.topic().ifPresent(action::messageThreadId);
        return action.build();
    }
}
