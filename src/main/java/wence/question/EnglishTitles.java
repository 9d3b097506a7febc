package wence.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wence.plan.Plan;
import wence.question.EnglishItem.Kind;

/// Puts the title of a plan in the place of what an English question calls it: the Zhejiang humanoid robot plan.
final class EnglishTitles {
    private static final Set<String> PLANS =
            Set.of("方案", "实施方案", "行动方案", "试点方案", "改革方案", "改革实施方案", "纲要", "意见", "指导意见", "实施意见", "文件");
    /// A title is named by the words before it, at most so many.
    private static final int MOST_WORDS = 8;

    private final Map<String, String> titles = new LinkedHashMap<>();

    EnglishTitles(List<Plan> plans) {
        plans.forEach(plan -> titles.put(
                Fold.of(plan.facts().title() + plan.facts().place().orElse("")), plan.facts().title()));
    }

    /// The items with titles for names of plans, where the words of a name are in some titles and not in others.
    List<EnglishItem> named(String text, List<EnglishItem> items) {
        var named = new ArrayList<EnglishItem>();
        for (EnglishItem item : items) {
            named.add(item);
            if (item.kind() == Kind.STRUCTURE && PLANS.contains(item.words())) {
                putTitle(text, named);
            }
        }
        return List.copyOf(named);
    }

    /// Replaces the longest run of words before the last item that names a plan.
    private void putTitle(String text, List<EnglishItem> items) {
        int noun = items.size() - 1;
        int from = noun;
        while (from > 0
                && noun - from < MOST_WORDS
                && (items.get(from - 1).kind() == Kind.TERM || items.get(from - 1).kind() == Kind.PHRASE)
                && joined(text, items.get(from - 1), items.get(from))) {
            from--;
        }
        for (int start = from; start < noun; start++) {
            List<String> fitting = fitting(items.subList(start, noun));
            if (!fitting.isEmpty() && fitting.size() < titles.size()) {
                int begin = items.get(start).start();
                int end = items.get(noun).end();
                var title = new EnglishItem(
                        text.substring(begin, end), Kind.TITLE, List.of(String.join("，", fitting)), begin, end);
                items.subList(start, noun + 1).clear();
                items.add(title);
                return;
            }
        }
    }

    private static boolean joined(String text, EnglishItem one, EnglishItem next) {
        return text.substring(one.end(), next.start()).isBlank();
    }

    private List<String> fitting(List<EnglishItem> words) {
        return titles.entrySet().stream()
                .filter(title -> words.stream()
                        .allMatch(word -> word.chinese().stream()
                                .anyMatch(chinese -> title.getKey().contains(Fold.of(chinese)))))
                .map(Map.Entry::getValue)
                .toList();
    }
}
