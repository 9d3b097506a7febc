/// Message to reply, the same on every messaging platform.
///
/// A [wence.chat.Platform] hands every message to a [wence.chat.Listener], which is
/// [wence.chat.Conversations]; the reply goes back through the message's [wence.chat.Delivery]. A
/// reply is structure, not markup: each platform renders [wence.chat.Block]s in its own way, or
/// as [wence.chat.ReplyLines].
///
/// ## Why
///
/// A button that can says in its code what it does, as words that a person could type as well; so
/// it works on a message of any age and after a restart. Only what is too long for a platform's
/// 64 bytes leans on what is remembered.
///
/// A reply that takes its time is shown while it grows ([wence.chat.SoFar]): sentences that are
/// checked, in their order, and nothing that could have to be taken back for being wrong. A
/// platform shows of that what it can.
///
/// The pinned plan belongs to the chat because colleagues in one chat talk about one plan;
/// follow-ups belong to the person because two people in one chat must not finish each other's
/// sentences.
@NullMarked
package wence.chat;

import org.jspecify.annotations.NullMarked;
