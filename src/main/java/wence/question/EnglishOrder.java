package wence.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import wence.question.EnglishItem.Kind;

/// Brings the words of an English question into the order that Chinese has them in: the action for the elderly is
/// 老年人行动.
final class EnglishOrder {
    /// The nouns that Chinese puts behind what they are about.
    private static final Set<String> NOUNS = Set.of("行动", "提升行动", "工程", "重点工程", "方案", "实施方案", "任务", "重点任务");

    private final EnglishLexicon english;

    EnglishOrder(EnglishLexicon english) {
        this.english = english;
    }

    /// The items, each noun behind the words that a preposition ties to it.
    List<EnglishItem> inChineseOrder(String text, List<EnglishItem> items) {
        var ordered = new ArrayList<EnglishItem>();
        for (int i = 0; i < items.size(); i++) {
            EnglishItem noun = items.get(i);
            int from = isNoun(noun) ? afterBridge(items, i + 1) : i;
            int to = from;
            while (from > i && to < items.size() && items.get(to).isSubject() && joined(text, items, from, to)) {
                to++;
            }
            boolean ofOther = to > from
                    && to < items.size()
                    && items.get(to).kind() == Kind.STRUCTURE
                    && joined(text, items, to - 1, to);
            if (to == from || ofOther) {
                ordered.add(noun);
                continue;
            }
            moveBeforeRun(ordered, text, items.subList(from, to), noun);
            i = to - 1;
        }
        return List.copyOf(ordered);
    }

    private static boolean isNoun(EnglishItem item) {
        return item.kind() == Kind.STRUCTURE && NOUNS.contains(item.words());
    }

    /// The first item behind the prepositions and articles here; the place itself where there is none.
    private int afterBridge(List<EnglishItem> items, int at) {
        int next = at;
        while (next < items.size()
                && items.get(next).kind() == Kind.IGNORED
                && english.is(
                        EnglishLexicon.Kind.BRIDGE,
                        EnglishForms.builtIn().folded(items.get(next).typed()))) {
            next++;
        }
        return next == at ? at - 1 : next;
    }

    private static boolean joined(String text, List<EnglishItem> items, int from, int to) {
        return to == from
                || text.substring(items.get(to - 1).end(), items.get(to).start())
                        .isBlank();
    }

    /// Puts the words and the noun, as one, where the words right before the noun begin: science literacy [action] for
    /// the elderly is 老年人 科学素质 行动.
    private static void moveBeforeRun(
            List<EnglishItem> ordered, String text, List<EnglishItem> words, EnglishItem noun) {
        int at = ordered.size();
        int start = noun.start();
        while (at > 0
                && ordered.get(at - 1).isSubject()
                && ordered.get(at - 1).end() <= start
                && text.substring(ordered.get(at - 1).end(), start).isBlank()) {
            start = ordered.get(at - 1).start();
            at--;
        }
        var run = new ArrayList<EnglishItem>(words);
        run.addAll(ordered.subList(at, ordered.size()));
        run.add(noun);
        while (ordered.size() > at) {
            ordered.removeLast();
        }
        ordered.addAll(run);
    }
}
