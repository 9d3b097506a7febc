package wence.web;

/// Something that runs and can be asked how it is. Safe to ask from any thread, at once, without waiting.
public interface Vital {
    /// Its name on the health page.
    String name();

    /// How it is now.
    Health health();

    /// How something is.
    ///
    /// @param isWell whether it does its work
    /// @param sentence what a person should know, without secrets
    record Health(boolean isWell, String sentence) {}
}
