package wence.app;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import wence.chat.CommandWord;
import wence.chat.Commands;
import wence.chat.Conversations;
import wence.chat.Platform;
import wence.office.Chores;
import wence.office.Claims;
import wence.office.Digest;
import wence.office.Office;
import wence.office.Span;
import wence.store.Marks;
import wence.store.Person;

/// What goes on beside the answers while the program serves: the code for the first admin, the menus of admins, the
/// weekly digest, and the chores.
final class Attending {
    private final Office office;
    private final Conversations conversations;
    private final List<? extends Platform> platforms;

    private Attending(Office office, Conversations conversations, List<? extends Platform> platforms) {
        this.office = office;
        this.conversations = conversations;
        this.platforms = platforms;
    }

    /// Begins; what it gives back ends it.
    ///
    /// @param platform where people are
    /// @param announcer says to whoever runs the program what they should know
    static Chores begin(
            Office office,
            Marks marks,
            Conversations conversations,
            Optional<? extends Platform> platform,
            Consumer<String> announcer,
            InstantSource clock) {
        var attending = new Attending(office, conversations, platform.stream().toList());
        if (platform.isPresent()) {
            office.claims().issue().ifPresent(code -> announcer.accept(claim(code)));
        }
        office.roles().watch(attending::show);
        office.admission().admins().forEach(attending::show);
        var chores = new Chores(
                office, new Digest(marks, office.rules().zone()), week -> later(() -> attending.tell(week)), clock);
        chores.start();
        return chores;
    }

    private static String claim(String code) {
        return "还没有管理员。%d 分钟内私聊机器人发送 /claim %s 的人成为第一位管理员（口令只能用一次；过时请重新启动）。也可以用设置 %s 指定。"
                .formatted(Claims.LIFE.toMinutes(), code, OfficeSettings.ADMINS);
    }

    /// Shows somebody the commands that they may use.
    private void show(Person person) {
        for (Platform platform : platforms) {
            if (platform.name().equals(person.platform())) {
                later(() -> platform.show(person.id(), commands(person)));
            }
        }
    }

    private List<CommandWord> commands(Person person) {
        return office.admission().isAdmin(person)
                ? Stream.concat(Commands.all().stream(), Commands.forAdmins().stream())
                        .toList()
                : List.of();
    }

    private void tell(Span week) {
        for (Person admin : office.admission().admins()) {
            for (Platform platform : platforms) {
                if (platform.name().equals(admin.platform())) {
                    conversations.digest(admin, week).ifPresent(reply -> platform.tell(admin.id(), reply));
                }
            }
        }
    }

    /// Platforms may take their time.
    private static void later(Runnable task) {
        Thread.ofVirtual().name("attending").start(task);
    }
}
