/// A stand-in of the Telegram Bot API for tests: a server on loopback that answers and refuses as Telegram does, and
/// people who say, press and send things to the bot.
///
/// The door is [BotApi]. Everything it shows follows from what was said and sent and from the clock handed in; only the
/// length of a long poll and of a stall is real time.
///
/// ## Why
///
/// It is stricter than Telegram where Telegram's own measure is not documented: 4096 and 1024 are counted in UTF-16
/// code
/// units. Message ids are counted in each chat, from 1, so that a bot that takes a message id for unique is found out.
@NullMarked
package wence.chat.telegram.botapi;

import org.jspecify.annotations.NullMarked;
