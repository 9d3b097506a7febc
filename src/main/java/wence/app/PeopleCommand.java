package wence.app;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import wence.admin.Done;
import wence.chat.Harmless;
import wence.office.Office;
import wence.office.RoleChange;
import wence.store.ChatAccess;
import wence.store.Face;
import wence.store.Granted;
import wence.store.Person;
import wence.store.Role;

/// `people`: who has a role; gives and takes roles.
@Command(name = "people", description = "列出管理员和成员；授予或取消角色。", mixinStandardHelpOptions = true)
final class PeopleCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable Main main;

    @Option(names = "--json", description = "输出 JSON。")
    private boolean json;

    @ArgGroup
    private @Nullable Change change;

    /// One of the three.
    static final class Change {
        @Option(names = "--admin", paramLabel = "平台:编号", description = "让这个人成为管理员，例如 telegram:123。")
        private @Nullable String admin;

        @Option(names = "--member", paramLabel = "平台:编号", description = "让这个人成为成员。")
        private @Nullable String member;

        @Option(names = "--revoke", paramLabel = "平台:编号", description = "取消这个人的角色。")
        private @Nullable String revoked;
    }

    @Override
    public Integer call() {
        Main program = Commands.main(main);
        return OpenOffice.use(program, open -> {
            if (change != null) {
                change(program, open.office(), change, json);
                return 0;
            }
            List<Row> rows = rows(open.office());
            if (json) {
                program.out().println(Listing.write(out -> write(rows, open.office(), out)));
            } else {
                show(program, rows, open.office());
            }
            return 0;
        });
    }

    private static void change(Main program, Office office, Change wanted, boolean json) {
        RoleChange done;
        String said;
        if (wanted.revoked != null) {
            Person person = person(wanted.revoked);
            done = office.roles().revokeTheLast(OpenOffice.runner(), person);
            said = done == RoleChange.SAME ? "%s 本来就没有角色。" : "%s 不再有角色。";
            said = said.formatted(person);
        } else {
            Role role = wanted.admin != null ? Role.ADMIN : Role.MEMBER;
            Person person = person(wanted.admin != null ? wanted.admin : String.valueOf(wanted.member));
            String name = office.face(person).map(Face::name).orElse("");
            done = office.roles().grant(OpenOffice.runner(), person, name, role);
            said = (done == RoleChange.SAME ? "%s 已经是%s。" : "%s 现在是%s。").formatted(person, chinese(role));
        }
        switch (done) {
            case DONE, SAME -> Admins.tell(program, new Done.Did(Optional.empty(), said, Optional.empty()), json);
            case FROM_SETTINGS -> throw new Failure("这个人的管理员身份写在设置 %s 里，请改设置。".formatted(OfficeSettings.ADMINS));
            case LAST_ADMIN -> throw new Failure("这是最后一位管理员，改成成员就没有管理员了。请先指定另一位，或用 --revoke 取消。");
            case NOT_ADMIN -> throw new IllegalStateException("the command line needs no role");
        }
    }

    private static Person person(String text) {
        return Person.parse(text)
                .filter(person -> !person.id().startsWith("-"))
                .orElseThrow(() -> new Failure("%s 不是一个人的编号，应当像 telegram:123（对方发 /whoami 可以看到）。".formatted(text)));
    }

    /// @param by who gave the role; empty for the settings
    private record Row(Person person, Role role, String name, String by, String at) {}

    private static List<Row> rows(Office office) {
        var rows = new ArrayList<Row>();
        for (Person person : office.admission().fixed()) {
            String name = office.face(person).map(Face::name).orElse("");
            rows.add(new Row(person, Role.ADMIN, name, "", ""));
        }
        for (Granted granted : office.people().granted()) {
            if (!office.admission().isFixed(granted.person())) {
                rows.add(new Row(
                        granted.person(),
                        granted.role(),
                        granted.name(),
                        granted.by().toString(),
                        granted.at().toString()));
            }
        }
        return rows;
    }

    private static void write(List<Row> rows, Office office, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("access", office.admission().usual().name().toLowerCase(Locale.ROOT));
        out.writeArrayFieldStart("people");
        for (Row row : rows) {
            out.writeStartObject();
            out.writeStringField("person", row.person().toString());
            out.writeStringField("role", row.role().name().toLowerCase(Locale.ROOT));
            out.writeStringField("name", row.name());
            out.writeStringField("from", row.by().isEmpty() ? "settings" : "grant");
            if (!row.by().isEmpty()) {
                out.writeStringField("by", row.by());
                out.writeStringField("at", row.at());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("chats");
        for (ChatAccess chat : office.people().chats()) {
            out.writeStartObject();
            out.writeStringField("chat", chat.platform() + ":" + chat.chat());
            out.writeStringField("access", chat.access().name().toLowerCase(Locale.ROOT));
            out.writeStringField("by", chat.by().toString());
            out.writeStringField("at", chat.at().toString());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void show(Main program, List<Row> rows, Office office) {
        if (rows.isEmpty()) {
            program.out().println("还没有人有角色。用 ./wence people --admin telegram:编号 指定管理员。");
        }
        for (Row row : rows) {
            String name = row.name().isBlank() ? "" : "“" + Harmless.line(row.name()) + "”";
            String by = row.by().isEmpty() ? "由设置指定" : row.at() + " 由 " + Harmless.line(row.by()) + " 授予";
            program.out().println("%s%s  %s，%s".formatted(row.person(), name, chinese(row.role()), by));
        }
        for (ChatAccess chat : office.people().chats()) {
            program.out()
                    .println("群 %s:%s  %s"
                            .formatted(
                                    chat.platform(),
                                    chat.chat(),
                                    switch (chat.access()) {
                                        case OPEN -> "谁都可以提问";
                                        case MEMBERS -> "只有成员可以提问";
                                    }));
        }
    }

    private static String chinese(Role role) {
        return switch (role) {
            case ADMIN -> "管理员";
            case MEMBER -> "成员";
        };
    }
}
