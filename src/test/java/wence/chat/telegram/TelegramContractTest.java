package wence.chat.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import wence.chat.Listener;
import wence.chat.PlatformContract;
import wence.chat.telegram.botapi.BotApi;
import wence.chat.telegram.botapi.Shown;
import wence.chat.telegram.botapi.Speaker;

class TelegramContractTest implements PlatformContract {
    private final List<AutoCloseable> opened = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable thing : opened.reversed()) {
            thing.close();
        }
    }

    @Override
    public Stage stage(Listener listener) {
        BotApi api = BotApi.start().withoutPace();
        opened.add(api);
        RunningBot bot = RunningBot.start(api, listener);
        opened.add(bot);
        Speaker person = api.person(7, "王").alone();
        return new Stage() {
            @Override
            public void says(String text) {
                person.says(text);
                settle(api);
            }

            @Override
            public void chooses(int number) {
                Shown last = api.messages().getLast();
                List<String> choices = last.labels().stream()
                        .filter(label -> !label.startsWith("原文"))
                        .toList();
                person.presses(last.id(), choices.get(number - 1));
                settle(api);
            }

            @Override
            public String seen() {
                settle(api);
                return api.messages().stream().map(Shown::text).collect(Collectors.joining("\n"));
            }
        };
    }

    /// Waits until everything said was fetched, confirmed and answered.
    private static void settle(BotApi api) {
        api.await("no update left", it -> it.pendingUpdates() == 0, RunningBot.SOON);
        int before;
        do {
            before = api.calls().size();
            pause();
        } while (api.calls().size() != before);
    }

    private static void pause() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
