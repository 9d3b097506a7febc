package wence.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import wence.plan.Plan;
import wence.question.EnglishItem.Kind;

/// Finds what an English question calls a plan by words of its title: the Zhejiang humanoid robot plan.
final class EnglishTitles {
    private static final Set<String> PLANS =
            Set.of("方案", "实施方案", "行动方案", "试点方案", "改革方案", "改革实施方案", "纲要", "意见", "指导意见", "实施意见", "文件");
    /// A title is named by the words before it, at most so many.
    private static final int MOST_WORDS = 8;

    /// What may stand before a name without such a noun: under the vocational education reform.
    private static final Set<String> UNDER = Set.of("under", "within", "in", "of", "per", "to");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that");

    private final Map<String, String> idByTitle = new LinkedHashMap<>();

    EnglishTitles(List<Plan> plans) {
        plans.forEach(plan -> idByTitle.put(
                Fold.of(plan.facts().title() + plan.facts().place().orElse("")), plan.id()));
    }

    /// The items with plans for the names of plans, where the words of a name are in some titles and not in others.
    List<EnglishItem> named(String text, List<EnglishItem> items) {
        var named = new ArrayList<EnglishItem>();
        for (int i = 0; i < items.size(); i++) {
            EnglishItem item = items.get(i);
            named.add(item);
            if (item.kind() == Kind.STRUCTURE && PLANS.contains(item.words())) {
                putPlans(text, named);
            } else if (isWord(item) && (i + 1 == items.size() || !follows(text, item, items.get(i + 1)))) {
                putPlan(text, named);
            }
        }
        return List.copyOf(named);
    }

    /// Whether the next item goes on with the phrase.
    private static boolean follows(String text, EnglishItem item, EnglishItem next) {
        return (isWord(next) || next.kind() == Kind.STRUCTURE) && joined(text, item, next);
    }

    private static boolean isWord(EnglishItem item) {
        return item.hasForms() || item.kind() == Kind.PHRASE;
    }

    /// Puts the plans in the place of the noun and the longest run of words before it that names some.
    private void putPlans(String text, List<EnglishItem> items) {
        int noun = items.size() - 1;
        for (int start = runStart(text, items, noun); start < noun; start++) {
            List<String> fitting = fitting(items.subList(start, noun));
            if (!fitting.isEmpty() && fitting.size() < idByTitle.size()) {
                put(text, items, start, fitting);
                return;
            }
        }
    }

    /// Puts the plan in the place of a run of words behind a preposition that the title of one plan alone has.
    private void putPlan(String text, List<EnglishItem> items) {
        int end = items.size();
        int start = runStart(text, items, end);
        int before = start - 1;
        while (before >= 0 && isOne(items.get(before), ARTICLES)) {
            before--;
        }
        if (end - start < 2 || before < 0 || !isOne(items.get(before), UNDER)) {
            return;
        }
        List<String> fitting = fitting(items.subList(start, end));
        if (fitting.size() == 1 && idByTitle.size() > 1) {
            put(text, items, start, fitting);
        }
    }

    private static boolean isOne(EnglishItem item, Set<String> words) {
        return item.kind() == Kind.IGNORED && words.contains(item.typed().toLowerCase(Locale.ROOT));
    }

    /// Where the run of words before this place begins.
    private static int runStart(String text, List<EnglishItem> items, int end) {
        int start = end;
        while (start > 0
                && end - start < MOST_WORDS
                && isWord(items.get(start - 1))
                && (start == items.size() || joined(text, items.get(start - 1), items.get(start)))) {
            start--;
        }
        return start;
    }

    private static void put(String text, List<EnglishItem> items, int start, List<String> ids) {
        int begin = items.get(start).start();
        int end = items.getLast().end();
        items.subList(start, items.size()).clear();
        items.add(new EnglishItem(text.substring(begin, end), Kind.TITLE, ids, begin, end));
    }

    private static boolean joined(String text, EnglishItem one, EnglishItem next) {
        return text.substring(one.end(), next.start()).isBlank();
    }

    private List<String> fitting(List<EnglishItem> words) {
        return idByTitle.entrySet().stream()
                .filter(title -> words.stream()
                        .allMatch(word -> word.chinese().stream()
                                .anyMatch(chinese -> title.getKey().contains(Fold.of(chinese)))))
                .map(Map.Entry::getValue)
                .toList();
    }
}
