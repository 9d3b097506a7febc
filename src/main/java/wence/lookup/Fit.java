package wence.lookup;

/// How well a clause fits what is looked for, the best first.
public enum Fit {
    /// It has everything just as it was typed; blanks, width and traditional characters aside.
    SAID("said"),
    /// It has every word, but under another form, apart from each other, or only with the headings above it.
    MEANT("meant"),
    /// It has some of the words.
    PART("part");

    private final String label;

    Fit(String label) {
        this.label = label;
    }

    /// The word used in JSON.
    public String label() {
        return label;
    }
}
