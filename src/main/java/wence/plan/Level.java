package wence.plan;

/// The level of government that issued a plan or that an agency belongs to, highest first.
public enum Level {
    STATE("国家级"),
    PROVINCE("省级"),
    CITY("市级"),
    COUNTY("县级"),
    TOWNSHIP("乡级");

    private final String chinese;

    Level(String chinese) {
        this.chinese = chinese;
    }

    /// The usual Chinese word, such as 县级.
    public String chinese() {
        return chinese;
    }
}
