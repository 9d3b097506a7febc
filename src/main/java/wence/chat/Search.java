package wence.chat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wence.plan.Plan;
import wence.search.Hit;
import wence.search.Query;

/// `/search`: the clauses that fit words best, by plan and section; the plan and the section with the best hit first.
record Search(String words, int page) implements Command {
    static final CommandWord WORD = new CommandWord("search", List.of("搜索", "查找"), "词语", "查找条款", "find clauses");

    private static final int MAX_HITS = 36;

    static Command typed(String argument) {
        PagedWords words = PagedWords.of(argument);
        return new Search(words.words(), words.page());
    }

    @Override
    public Turned act(Turn turn) {
        if (turn.plans().isEmpty()) {
            return NoPlans.say(new Draft(), turn);
        }
        if (words.isEmpty()) {
            return turn.say("请写上要找的词语，如：/search 词语。", "Say what to look for: /search WORDS.");
        }
        var scope = turn.pinned().stream().map(Plan::id).collect(Collectors.toSet());
        List<Hit> hits = turn.index().search(new Query(words, scope, MAX_HITS));
        if (hits.isEmpty()) {
            return turn.say("没有找到带这些词语的条款。", "No clause has these words.");
        }
        return new Listing(turn.words("查到的条款", "Clauses found"), grouped(hits, turn), "/" + WORD.name() + " " + words)
                .page(page, turn.in(turn.conversation().about(words)));
    }

    private static List<Listing.Entry> grouped(List<Hit> hits, Turn turn) {
        Map<Plan, Map<String, List<Listing.Entry>>> byPlan = new LinkedHashMap<>();
        for (Hit hit : hits) {
            String place = SectionNames.path(hit.plan(), hit.clause().section(), turn);
            byPlan.computeIfAbsent(hit.plan(), plan -> new LinkedHashMap<>())
                    .computeIfAbsent(place, section -> new ArrayList<>())
                    .add(new Listing.Entry(hit.plan(), place, "“" + hit.clause().text() + "”", hit.clause()));
        }
        return byPlan.values().stream()
                .flatMap(sections -> sections.values().stream())
                .flatMap(List::stream)
                .toList();
    }
}
