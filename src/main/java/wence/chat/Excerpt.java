package wence.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import wence.plan.SourceSpan;

/// What of a clause is shown in a list: all of it, or the part around the first words that stand out.
final class Excerpt {
    /// A longer clause is cut, in UTF-16 code units.
    private static final int LONGEST = 160;

    /// How much stands before the first words that stand out.
    private static final int BEFORE = 40;

    private Excerpt() {}

    /// The clause in quotation marks, with what stands out strong.
    ///
    /// @param marks where that is
    static List<Run> of(String text, Function<String, List<SourceSpan>> marks) {
        List<SourceSpan> all = marks.apply(text);
        int first = all.isEmpty() ? 0 : all.getFirst().start();
        boolean isShort = text.length() <= LONGEST;
        int from = isShort ? 0 : border(text, Math.clamp(first - BEFORE, 0, text.length() - LONGEST));
        int to = isShort ? text.length() : border(text, from + LONGEST);
        var runs = new ArrayList<Run>();
        runs.add(Run.plain(from > 0 ? "“……" : "“"));
        int at = from;
        for (SourceSpan mark : all) {
            if (mark.start() >= at && mark.end() <= to) {
                runs.add(Run.plain(text.substring(at, mark.start())));
                runs.add(Run.strong(mark.of(text)));
                at = mark.end();
            }
        }
        runs.add(Run.plain(text.substring(at, to) + (to < text.length() ? "……”" : "”")));
        runs.removeIf(run -> run.text().isEmpty());
        return runs;
    }

    /// Not between the halves of a character.
    private static int border(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
