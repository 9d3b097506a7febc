package wence.chat;

import java.util.List;

/// The port that a messaging platform fills: it listens, hands on what people say, and renders
/// replies.
///
/// A platform hands on what one person says in one chat one after the other; different people,
/// and different chats, may come at once, so that nobody waits for another's answer. What the
/// platform lacks (buttons, editing, a sign that an answer is being made) it replaces by what its
/// people are used to.
public interface Platform extends AutoCloseable {
    /// Its name in messages and records: `console`.
    String name();

    /// Hands every message to the listener until the person leaves or [#close] is called.
    void run(Listener listener);

    /// Says something to one person, unasked.
    ///
    /// @param person the platform's id
    /// @return whether it was sent; a platform that cannot begin a chat sends nothing
    default boolean tell(String person, Reply reply) {
        return false;
    }

    /// Shows one person these commands in the place of those that everybody is shown; none for the usual ones again.
    /// Where a platform shows no commands there is nothing to do.
    ///
    /// @param person the platform's id
    default void show(String person, List<CommandWord> commands) {}

    /// Ends [#run], from any thread; replies already handed over are still delivered.
    @Override
    void close();
}
