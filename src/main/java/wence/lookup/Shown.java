package wence.lookup;

import java.util.List;

/// A person's words and what is offered in their place, for a sentence.
final class Shown {
    private static final int MAX = 40;

    private Shown() {}

    /// Cut where it is long.
    static String brief(String typed) {
        String line = typed.strip();
        return line.codePointCount(0, line.length()) <= MAX
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX)) + "…";
    }

    /// `相近的有：甲、乙。`, or with the other opening where nothing is near; empty without names.
    static String instead(String nearly, String others, List<String> near, List<String> shown) {
        return shown.isEmpty() ? "" : (near.isEmpty() ? others : nearly) + "：" + String.join("、", shown) + "。";
    }

    /// The same in English.
    static String english(String nearly, String others, List<String> near, List<String> shown) {
        return shown.isEmpty() ? "" : (near.isEmpty() ? others : nearly) + ": " + String.join(", ", shown) + ". ";
    }
}
