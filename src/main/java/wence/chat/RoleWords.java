package wence.chat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wence.store.Access;
import wence.store.Role;

/// Roles and accesses as people write and read them.
final class RoleWords {
    private static final List<String> ADMIN = List.of("admin", "管理员");
    private static final List<String> MEMBER = List.of("member", "成员", "");
    private static final List<String> OPEN = List.of("open", "开放", "所有人");
    private static final List<String> MEMBERS = List.of("members", "member", "成员");

    private RoleWords() {}

    static Optional<Role> role(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (ADMIN.contains(lower)) {
            return Optional.of(Role.ADMIN);
        }
        return MEMBER.contains(lower) ? Optional.of(Role.MEMBER) : Optional.empty();
    }

    static Optional<Access> access(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (OPEN.contains(lower)) {
            return Optional.of(Access.OPEN);
        }
        return MEMBERS.contains(lower) ? Optional.of(Access.MEMBERS) : Optional.empty();
    }

    static String of(Role role, Turn turn) {
        return switch (role) {
            case ADMIN -> turn.words("管理员", "admin");
            case MEMBER -> turn.words("成员", "member");
        };
    }

    static String of(Access access, Turn turn) {
        return switch (access) {
            case OPEN -> turn.words("谁都可以提问", "everybody may ask");
            case MEMBERS -> turn.words("只有成员可以提问", "only members may ask");
        };
    }
}
