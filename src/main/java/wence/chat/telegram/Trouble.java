package wence.chat.telegram;

import java.time.Duration;

/// What to say of a call that failed, and how long to wait before the next one.
///
/// @param kind what it is, so that it is said once
/// @param sentence for whoever runs the bot
record Trouble(Pulse.Kind kind, String sentence, Duration pause) {
    /// @param failures how many calls failed in a row, this one included
    static Trouble of(Outcome<?> outcome, int failures, Tempo tempo) {
        return switch (outcome) {
            case Outcome.Refused<?> refused
            when refused.code() == 401 || refused.code() == 404 ->
                new Trouble(
                        Pulse.Kind.WRONG_TOKEN,
                        "Telegram 不认这个令牌（%d）。请检查 WENCE_TELEGRAM_TOKEN；每 %s再试一次。"
                                .formatted(refused.code(), chinese(tempo.wrongToken())),
                        tempo.wrongToken());
            case Outcome.Refused<?> refused
            when isWebhook(refused) ->
                new Trouble(Pulse.Kind.OTHER_POLLER, "这个令牌设有 webhook（409），收不到消息；已请 Telegram 取消它，再试一次。", tempo.first());
            case Outcome.Refused<?> refused
            when refused.code() == 409 ->
                new Trouble(
                        Pulse.Kind.OTHER_POLLER,
                        "另一个程序正用同一个令牌收消息（409）。请停掉其中一个；每 %s再试一次。".formatted(chinese(tempo.otherPoller())),
                        tempo.otherPoller());
            case Outcome.Limited<?> limited ->
                new Trouble(
                        Pulse.Kind.UNREACHABLE,
                        "Telegram 要求慢一些（%s）。".formatted(limited.trouble()),
                        limited.pause().plusMillis(250));
            case Outcome.Refused<?> _, Outcome.NotSent<?> _, Outcome.Unknown<?> _, Outcome.Done<?> _ ->
                new Trouble(
                        Pulse.Kind.UNREACHABLE,
                        "连不上 Telegram（%s）。会一直重试。".formatted(outcome.trouble()),
                        Backoff.after(failures, tempo));
        };
    }

    /// Whether updates cannot be fetched because they are posted somewhere.
    static boolean isWebhook(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?> refused
                && refused.code() == 409
                && refused.reason().contains("webhook");
    }

    private static String chinese(Duration time) {
        return time.toSeconds() % 60 == 0 && time.toMinutes() > 0
                ? time.toMinutes() + " 分钟"
                : Math.max(1, time.toSeconds()) + " 秒";
    }
}
