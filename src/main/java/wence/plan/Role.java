package wence.plan;

/// What an agency has to do with a section.
public enum Role {
    LEAD("牵头", "lead"),
    SUPPORT("配合", "support"),
    RESPONSIBLE("责任", "responsible"),
    GUIDE("指导", "guide");

    private final String chinese;
    private final String label;

    Role(String chinese, String label) {
        this.chinese = chinese;
        this.label = label;
    }

    public String chinese() {
        return chinese;
    }

    /// The word used in JSON and in English answers.
    public String label() {
        return label;
    }
}
