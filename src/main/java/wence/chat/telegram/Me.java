package wence.chat.telegram;

import org.telegram.telegrambots.meta.api.objects.User;

/// The bot itself.
///
/// @param username without `@`
/// @param readsAll whether it sees everything that is said in groups
record Me(long id, String username, boolean readsAll) {
    static Me of(User user) {
        return new Me(user.getId(), user.getUserName(), Boolean.TRUE.equals(user.getCanReadAllGroupMessages()));
    }
}
