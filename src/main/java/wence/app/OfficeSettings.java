package wence.app;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wence.office.Rules;
import wence.store.Access;
import wence.store.Person;

/// What the environment says of people and what is kept of them. An empty value is none.
final class OfficeSettings {
    static final String ADMINS = "WENCE_ADMINS";
    static final String ACCESS = "WENCE_ACCESS";
    static final String KEEP_DAYS = "WENCE_KEEP_DAYS";
    static final String ZONE = "WENCE_ZONE";

    private static final int MAX_DAYS = 3_650;

    private OfficeSettings() {}

    /// @throws Failure when a value cannot be used
    static Rules of(Map<String, String> environment) {
        return new Rules(
                value(environment, ADMINS).map(OfficeSettings::admins).orElse(Set.of()),
                value(environment, ACCESS).map(OfficeSettings::access).orElse(Access.OPEN),
                value(environment, KEEP_DAYS).map(OfficeSettings::days).orElse(Rules.USUALLY_KEPT),
                value(environment, ZONE).map(OfficeSettings::zone).orElse(Rules.USUAL_ZONE));
    }

    private static Set<Person> admins(String text) {
        Set<Person> admins = new HashSet<>();
        for (String one : text.strip().split("[,，;；\\s]+", -1)) {
            if (!one.isEmpty()) {
                admins.add(Person.parse(one)
                        .filter(person -> !person.id().startsWith("-"))
                        .orElseThrow(() -> new Failure(
                                "%s 应当写作 平台:编号，多个用逗号分开，例如 telegram:123,console:me；现在有一个是 %s。".formatted(ADMINS, one))));
            }
        }
        return admins;
    }

    private static Access access(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "open" -> Access.OPEN;
            case "members" -> Access.MEMBERS;
            default -> throw new Failure("%s 只能是 open（谁都可以提问）或 members（只有成员），现在是 %s。".formatted(ACCESS, text));
        };
    }

    private static Duration days(String text) {
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MAX_DAYS) {
            throw new Failure("%s 是提问和记录保存的天数，应当是 1 到 %d，现在是 %s。".formatted(KEEP_DAYS, MAX_DAYS, text));
        }
        return Duration.ofDays(Integer.parseInt(text));
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new Failure("%s 不是可用的时区：%s。应当像 Asia/Shanghai。".formatted(ZONE, text));
        }
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
