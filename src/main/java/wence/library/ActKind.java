package wence.library;

import java.util.Locale;

/// What is done to a collection.
public enum ActKind {
    /// A plan's text was added or replaced.
    PUBLISH("发布"),

    /// A plan was taken out.
    REMOVE("移除"),

    /// The act before was taken back.
    UNDO("撤销"),

    /// Files that somebody changed by hand were noticed.
    FOUND("手工改动"),

    /// The collection was put back from a backup.
    RESTORE("恢复备份");

    private final String chinese;

    ActKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /// The word for it in files and in JSON: `publish`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
