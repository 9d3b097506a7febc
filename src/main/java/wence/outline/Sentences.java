package wence.outline;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into sentences where nothing in it is a heading.
final class Sentences {
    private Sentences() {}

    /// The sentences with the blanks before them; together they are the whole text.
    static List<Flow> of(Flow flow) {
        String text = flow.text();
        Brackets brackets = Brackets.of(text);
        var sentences = new ArrayList<Flow>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Characters.isSentenceEnd(text.charAt(i)) && !brackets.guards(i)) {
                int end = i + 1;
                while (end < text.length()
                        && (Characters.isSentenceEnd(text.charAt(end))
                                || (Characters.isCloser(text.charAt(end)) && !brackets.guards(end)))) {
                    end++;
                }
                sentences.add(flow.slice(from, end));
                from = end;
                i = end - 1;
            }
        }
        if (flow.skipBlanks(from, text.length()) < text.length()) {
            sentences.add(flow.slice(from, text.length()));
        } else if (sentences.isEmpty()) {
            return List.of(flow);
        }
        return sentences;
    }
}
