package wence.chat;

import wence.store.Person;

/// People in one line: the id, which is certain, before the name, which they chose.
final class Named {
    private static final int MAX = 24;

    private Named() {}

    /// `telegram:7“王芳”`.
    static String of(Person person, String name) {
        String shown = Harmless.line(name).replaceAll("[“”\"]", "").strip();
        if (shown.isEmpty()) {
            return person.toString();
        }
        String brief = shown.codePointCount(0, shown.length()) <= MAX
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, MAX)) + "…";
        return person + "“" + brief + "”";
    }
}
