package wence.chat.telegram;

import java.time.Duration;

/// How long things wait.
///
/// @param poll how long Telegram holds a poll open when there is nothing
/// @param first how long to wait after the first failure; grows with every further one
/// @param longest the most that it grows to
/// @param wrongToken how long to wait when Telegram does not know the token
/// @param otherPoller how long to wait when another program fetches the updates
/// @param typing how long an answer may take before the person is shown that it is being made
/// @param typingAgain how often that is shown anew; Telegram shows it for five seconds
/// @param edit how often an answer that is being made is shown anew in a private chat
/// @param editInGroup how often in a group
/// @param farewell how long answers in flight may take after [TelegramPlatform#close]
/// @param silence how long nothing may be heard from Telegram before that is said
record Tempo(
        Duration poll,
        Duration first,
        Duration longest,
        Duration wrongToken,
        Duration otherPoller,
        Duration typing,
        Duration typingAgain,
        Duration edit,
        Duration editInGroup,
        Duration farewell,
        Duration silence) {
    /// What Telegram is used to.
    static final Tempo USUAL = new Tempo(
            Duration.ofSeconds(50),
            Duration.ofMillis(500),
            Duration.ofSeconds(30),
            Duration.ofMinutes(5),
            Duration.ofSeconds(30),
            Duration.ofMillis(200),
            Duration.ofMillis(4500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            Duration.ofSeconds(3),
            Duration.ofMinutes(3));
}
