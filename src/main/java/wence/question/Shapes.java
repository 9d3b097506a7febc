package wence.question;

import java.util.HashMap;
import java.util.Map;

/// Characters that look so much alike that one is taken for the other: 末 and 未. Immutable.
final class Shapes {
    private final Map<Character, String> alike = new HashMap<>();

    private Shapes() {}

    static Shapes builtIn() {
        var shapes = new Shapes();
        for (String[] row : Rows.of("shapes.tsv")) {
            for (int i = 0; i < row[0].length(); i++) {
                char one = row[0].charAt(i);
                shapes.alike.merge(one, row[0].replace(Character.toString(one), ""), String::concat);
            }
        }
        return shapes;
    }

    /// The characters that this one is taken for.
    String like(char c) {
        return alike.getOrDefault(c, "");
    }
}
