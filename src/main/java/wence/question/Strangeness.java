package wence.question;

/// How little a character of a question says where it stands, least first.
enum Strangeness {
    /// It is part of a word.
    NONE(0),
    /// A word of grammar that has but this character.
    PARTICLE(1),
    /// A character of the plans that makes no word with those beside it.
    ALONE(2),
    /// It belongs to characters that no plan and no question has.
    UNKNOWN(3);

    private final int weight;

    Strangeness(int weight) {
        this.weight = weight;
    }

    /// What makes of two readings of a question the one with less of it the better one.
    int weight() {
        return weight;
    }
}
