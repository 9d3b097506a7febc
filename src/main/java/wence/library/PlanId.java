package wence.library;

import java.nio.charset.StandardCharsets;

/// How a plan comes to its id: letters of any script, digits, `-` and `_`; anything else becomes
/// `-`.
public final class PlanId {
    /// In bytes of UTF-8, so that the id with any ending is a file name on every system.
    private static final int MAX_BYTES = 200;

    private PlanId() {}

    /// The id of the plan in a file of this name: `西夏区 方案(1).txt` gives `西夏区-方案-1-`.
    public static String ofFile(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return of(dot > 0 ? fileName.substring(0, dot) : fileName);
    }

    /// The id nearest to a name that a person wishes; overlong ones are cut.
    public static String of(String wish) {
        var id = new StringBuilder();
        int bytes = 0;
        for (int c : wish.codePoints().toArray()) {
            String kept = Character.isLetterOrDigit(c) || c == '_' ? Character.toString(c) : "-";
            bytes += kept.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_BYTES) {
                break;
            }
            id.append(kept);
        }
        return id.isEmpty() ? "-" : id.toString();
    }

    /// @throws IllegalArgumentException when it is not an id
    static void require(String id) {
        if (!of(id).equals(id)) {
            throw new IllegalArgumentException("need an id such as '%s', got '%s'".formatted(of(id), id));
        }
    }
}
