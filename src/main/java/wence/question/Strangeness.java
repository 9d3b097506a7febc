package wence.question;

/// How little a character of a question says where it stands, least first.
enum Strangeness {
    /// It is part of a word.
    NONE,
    /// A word of grammar that has but this character.
    PARTICLE,
    /// A character of the plans that makes no word with those beside it.
    ALONE,
    /// It belongs to characters that no plan and no question has.
    UNKNOWN
}
