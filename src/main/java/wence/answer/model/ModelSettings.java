package wence.answer.model;

import java.net.URI;
import java.time.Duration;

/// Where the language model is, and what it may take.
///
/// @param url the endpoint up to and with its version: `https://api.deepseek.com/v1`
/// @param name the model's name there
/// @param key what the endpoint wants to be shown; empty for one that wants nothing
/// @param isLocalOnly whether any endpoint outside of private addresses is refused
/// @param limits what a question may take
public record ModelSettings(URI url, String name, Secret key, boolean isLocalOnly, Limits limits) {
    /// What the model may take of people's time, and people of the model.
    ///
    /// @param total for one answer, waiting in the queue and the second try included
    /// @param stall without a sign of life
    /// @param waiting for a free place
    /// @param atOnce how many answers may be in the making
    /// @param perPerson how many answers a person may have written for them in a day
    /// @param perDay how many answers may be written in a day
    /// @param rest how long an endpoint that keeps failing is left alone
    public record Limits(
            Duration total, Duration stall, Duration waiting, int atOnce, int perPerson, int perDay, Duration rest) {
        /// For people in front of a chat.
        public static final Limits USUAL = new Limits(
                Duration.ofSeconds(40),
                Duration.ofSeconds(15),
                Duration.ofSeconds(10),
                4,
                100,
                2000,
                Duration.ofSeconds(30));

        public Limits {
            if (atOnce < 1 || perPerson < 0 || perDay < 0) {
                throw new IllegalArgumentException(
                        "need atOnce >= 1 and budgets >= 0, got %d, %d, %d".formatted(atOnce, perPerson, perDay));
            }
        }

        /// The same with other budgets.
        public Limits allowing(int aPerson, int aDay) {
            return new Limits(total, stall, waiting, atOnce, aPerson, aDay, rest);
        }
    }
}
