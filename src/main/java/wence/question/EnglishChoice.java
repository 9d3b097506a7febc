package wence.question;

import java.util.ArrayList;
import java.util.List;
import wence.question.EnglishItem.Kind;

/// Chooses among the Chinese words for one English word: 药品采购 stands in the plans, 毒品采购 does not.
final class EnglishChoice {
    /// Two words that stand in the plans one after the other weigh more than any number of clauses with one of them.
    private static final int NEIGHBOURS = 1000;

    private final PlanCatalog catalog;

    EnglishChoice(PlanCatalog catalog) {
        this.catalog = catalog;
    }

    /// The items with the Chinese word of each put first that fits its neighbours best, and of equal ones the first;
    /// of the dictionary's, which are not in the order of this field, a later one that the plans have more often.
    List<EnglishItem> chosen(List<EnglishItem> items) {
        var chosen = new ArrayList<EnglishItem>();
        for (int i = 0; i < items.size(); i++) {
            EnglishItem item = items.get(i);
            if (!item.hasForms() || item.chinese().size() < 2) {
                chosen.add(item);
                continue;
            }
            String before = chosen.isEmpty() ? "" : chosen.getLast().words();
            List<String> after = i + 1 < items.size() ? items.get(i + 1).chinese() : List.of();
            chosen.add(item.with(Ranking.best(item.chinese(), word -> fit(item, word, before, after))
                    .getFirst()));
        }
        return List.copyOf(chosen);
    }

    private int fit(EnglishItem item, String word, String before, List<String> after) {
        int clauses = item.kind() == Kind.MEANING ? catalog.clausesWith(Fold.of(word)) : 0;
        int fit = Math.min(clauses / (1 + item.chinese().indexOf(word)), NEIGHBOURS - 1);
        if (!before.isEmpty() && catalog.anySays(Fold.of(before + word))) {
            fit += NEIGHBOURS;
        }
        if (after.stream().anyMatch(next -> catalog.anySays(Fold.of(word + next)))) {
            fit += NEIGHBOURS;
        }
        return fit;
    }
}
