package wence.chat;

import java.util.List;

/// `/about`: what this is and how far it can be trusted.
record About() implements Command {
    static final CommandWord WORD = new CommandWord("about", List.of("关于"), "", "这是什么", "what this is");

    @Override
    public Turned act(Turn turn) {
        int clauses =
                turn.plans().stream().mapToInt(plan -> plan.clauses().size()).sum();
        return new Draft()
                .line(
                        0,
                        turn.words(
                                "问策（Wence）根据所收规划的条款回答问题，每个回答都附原文。",
                                "Wence answers from the clauses of the plans held; every answer quotes them."))
                .line(
                        0,
                        turn.words(
                                "回答里的引文、部门和数字都与原文逐字核对；规划里没有的，就说没有。",
                                "Quotations, agencies and numbers are checked against the text; what no plan says is said to be missing."))
                .line(
                        0,
                        turn.words("现有规划 %d 份，条款 %d 条。", "Plans: %d, clauses: %d.")
                                .formatted(turn.plans().size(), clauses))
                .aside(turn.conversation());
    }
}
