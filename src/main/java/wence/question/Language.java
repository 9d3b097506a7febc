package wence.question;

/// The language that a person asked in, and so the one to answer in.
public enum Language {
    CHINESE,
    ENGLISH
}
