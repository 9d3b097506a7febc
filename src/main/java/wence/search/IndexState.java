package wence.search;

/// How the index on disk stands to the plans that it should hold.
public enum IndexState {
    /// It was built from these plans by this program.
    CURRENT("索引是最新的"),

    /// Nothing was built here yet.
    MISSING("还没有建立索引"),

    /// The plan texts or the program have changed since it was built.
    STALE("规划文本或程序在建立索引之后有变化"),

    /// Files are missing, cut short or altered.
    DAMAGED("索引文件残缺或损坏"),

    /// It has the form of another version of the program.
    OLDER("索引是另一版本的程序建立的");

    private final String chinese;

    IndexState(String chinese) {
        this.chinese = chinese;
    }

    /// One sentence for a person, without a full stop.
    public String chinese() {
        return chinese;
    }
}
