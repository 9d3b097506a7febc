package wence.chat;

import java.util.List;
import wence.answer.PlanLabels;
import wence.lookup.Fit;
import wence.lookup.Looked;
import wence.lookup.Match;
import wence.lookup.Matches;
import wence.lookup.MatchesText;
import wence.lookup.Request;
import wence.plan.Plan;

/// `/search`: every clause that has the words, by plan and section; the plan and the section with
/// the best one first.
record Search(String words, int page) implements Command {
    static final CommandWord WORD =
            new CommandWord("search", List.of("搜索", "查找"), "词语 [部门:… 角色:… 方案:… 章节:…]", "查找条款", "find clauses");

    private static final int SIZE = 10;

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
            return turn.say(
                    "请写上要找的词语，如：/search 科普基地。可以加条件：/search 科普基地 部门:科协 角色:牵头 方案:西夏区 章节:二",
                    "Say what to look for: /search WORDS. You can narrow it: agency:… role:lead plan:… section:…");
        }
        Request request = SearchWords.of(words).in(turn.pinned().map(Plan::id));
        return switch (turn.lookup().look(request)) {
            case Looked.Refused refused -> turn.say(refused.chinese(), refused.english());
            case Matches matches -> shown(matches, request, turn);
        };
    }

    private Turned shown(Matches matches, Request request, Turn turn) {
        var says = new MatchesText(
                new PlanLabels(turn.plans()), turn.conversation().language());
        Page<Match> shown = Page.of(matches.all(), SIZE, page);
        var draft = new Draft().heading(turn.words("查到的条款", "Clauses found") + shown.label(turn));
        says.lines(matches).forEach(line -> draft.line(0, line));
        boolean isOneFit = matches.count(Fit.SAID) == matches.all().size();
        Match before = null;
        int mark = shown.first();
        for (Match match : shown.items()) {
            mark++;
            boolean isSameFit = before != null && before.fit() == match.fit();
            if (!isOneFit && !isSameFit) {
                draft.heading(says.fit(match.fit(), matches.count(match.fit())));
            }
            boolean isSamePlan = before != null && isSameFit && before.plan().equals(match.plan());
            if (!isSamePlan) {
                draft.heading(turn.shortName(match.plan()));
            }
            if (before == null
                    || !isSamePlan
                    || !before.clause().section().equals(match.clause().section())) {
                draft.line(0, SectionNames.path(match.plan(), match.clause().section(), turn));
            }
            draft.block(new Block.Text(1, Excerpt.of(match.clause().text(), matches::marks), List.of(mark)))
                    .cite(mark, match.plan(), match.clause());
            before = match;
        }
        shown.offerNeighbours(draft, turn, "/" + WORD.name() + " " + words);
        return draft.done(
                request.words().isEmpty()
                        ? turn.conversation()
                        : turn.conversation().about(request.words()));
    }
}
