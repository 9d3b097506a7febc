package wence.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wence.chat.Conversation.Cited;

/// `/text`, 原文: the whole section around a clause, in reading order, the clause itself marked.
///
/// @param which a citation's number, a clause's id, or nothing for the first citation
/// @param page from 1; 0 for the page with the clause on it
record Open(String which, int page) implements Command {
    static final CommandWord WORD =
            new CommandWord("text", List.of("原文", "source"), "[引文编号]", "看引文所在的整节", "the section around a citation");

    static Command typed(String argument) {
        PagedWords words = PagedWords.of(argument);
        boolean paged = !words.words().equals(argument.strip());
        return new Open(words.words(), paged ? words.page() : 0);
    }

    /// The words that ask for the section around this clause.
    static String command(String clause) {
        return "/" + WORD.name() + " " + clause;
    }

    @Override
    public Turned act(Turn turn) {
        List<Cited> cited = turn.conversation().cited();
        Optional<Integer> number = Numbers.digits(which);
        if (which.isEmpty() || number.isPresent()) {
            if (cited.isEmpty()) {
                return turn.say("还没有引文。先提一个问题，再看原文。", "There is no citation yet. Ask something first.");
            }
            int wanted = number.orElse(cited.getFirst().number());
            return cited.stream()
                    .filter(citation -> citation.number() == wanted)
                    .findFirst()
                    .map(citation -> shown(citation.clause(), turn))
                    .orElseGet(() -> noSuch(wanted, cited, turn));
        }
        return shown(which, turn);
    }

    private Turned shown(String id, Turn turn) {
        return turn.planOf(id)
                .map(plan -> SectionPages.of(plan, plan.clause(id)).page(page, turn))
                .orElseGet(() -> gone(turn));
    }

    /// Said of a clause whose plan was changed or removed since.
    static Turned gone(Turn turn) {
        return turn.say("现有的规划里已经没有这一条，请再问一次。", "The plans held no longer have this clause; please ask again.");
    }

    private static Turned noSuch(int wanted, List<Cited> cited, Turn turn) {
        String marks =
                cited.stream().map(citation -> "[" + citation.number() + "]").collect(Collectors.joining());
        return turn.say(
                "没有引文 [%d]，现有 %s。".formatted(wanted, marks), "There is no [%d], only %s.".formatted(wanted, marks));
    }
}
