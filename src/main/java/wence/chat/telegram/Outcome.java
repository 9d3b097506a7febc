package wence.chat.telegram;

import java.time.Duration;
import java.util.Optional;

/// What came of a call of the Bot API.
sealed interface Outcome<T> {
    /// It was carried out.
    record Done<T>(T value) implements Outcome<T> {}

    /// It was refused because of too many calls; nothing was carried out.
    ///
    /// @param pause how long Telegram wants to be left alone
    record Limited<T>(Duration pause) implements Outcome<T> {}

    /// It was refused; nothing was carried out.
    ///
    /// @param code as HTTP would say it: 400, 401, 403, 404, 409
    /// @param reason Telegram's own words
    /// @param movedTo the chat's new id
    record Refused<T>(int code, String reason, Optional<Long> movedTo) implements Outcome<T> {}

    /// Telegram could not be reached; nothing was carried out.
    record NotSent<T>(String reason) implements Outcome<T> {}

    /// No answer came, or none that can be understood; it may have been carried out.
    record Unknown<T>(String reason) implements Outcome<T> {}

    /// The value, when it was carried out.
    default Optional<T> result() {
        return this instanceof Done<T> done ? Optional.of(done.value()) : Optional.empty();
    }

    /// What went wrong in a few words; empty when nothing did.
    default String trouble() {
        return switch (this) {
            case Done<T> _ -> "";
            case Limited<T> limited -> "429，须等 " + limited.pause().toSeconds() + " 秒";
            case Refused<T> refused -> refused.code() + " " + refused.reason();
            case NotSent<T> notSent -> notSent.reason();
            case Unknown<T> unknown -> unknown.reason();
        };
    }
}
