package wence.answer;

import java.util.List;
import java.util.Optional;
import wence.plan.Clause;
import wence.plan.Plan;

/// Sentences about what a clause says, in the phrasings of an office. Each clause gives a quarter of them.
final class ClauseForms {
    private static final int TURNS = 4;
    private static final List<String> SHORTENED = List.of("积极", "大力", "充分", "进一步", "切实", "扎实", "着力", "持续");
    private static final String VERBS = "(?:加强|推动|推进|建立|完善|开展|支持|鼓励|引导|健全|强化|落实|优化|组织|实施|培育|打造|构建|加快|提升|探索|围绕|依托).*";
    /// What depends on a condition does not stand without it.
    private static final String CONDITION = ".*[的时后下前]|(?:对|如|若|经|未|凡|因|为|由于|在此).*";

    private final Plan plan;
    private final GoodSentences.Sink sink;
    private int turn;
    private Optional<Clause> before = Optional.empty();

    ClauseForms(Plan plan, GoodSentences.Sink sink) {
        this.plan = plan;
        this.sink = sink;
    }

    void write() {
        for (Clause clause : plan.clauses()) {
            String text = GoodSentences.bare(clause.text());
            boolean isDuty =
                    plan.duties().stream().anyMatch(duty -> duty.clause().equals(clause.id()));
            if (!isDuty
                    && text.length() > 11
                    && text.length() < 221
                    && text.matches("[^（(\\d].*[。；]")
                    && !text.contains("\t")
                    && !clause.section().isRoot()) {
                clause(clause, text.substring(0, text.length() - 1));
                turn++;
            }
        }
    }

    private void clause(Clause clause, String whole) {
        String[] parts = whole.split("[,，]", -1);
        String first = parts[0];
        boolean isFree = List.of(parts).stream().allMatch(ClauseForms::isBalanced)
                && !whole.matches(".*[；;。：:].*")
                && List.of(parts).stream().noneMatch(p -> p.matches(CONDITION));
        give(0, "whole", whole + "[1]。", clause);
        give(1, "quoting", "方案写明：“%s”[1]。".formatted(whole), clause);
        give(2, "whole", "根据方案，%s[1]。".formatted(whole), clause);
        give(3, "quoting", "方案原文是“%s”。[1]".formatted(whole), clause);
        if (!isFree || first.length() < 6) {
            return;
        }
        named(clause, first);
        if (first.matches(VERBS)) {
            give(1, "要", "方案提出要%s[1]。".formatted(first), clause);
            give(2, "要", "此外，还要%s[1]。".formatted(first), clause);
        }
        if (first.indexOf('《') >= 0) {
            return;
        }
        SHORTENED.stream()
                .filter(first::startsWith)
                .findFirst()
                .ifPresent(word -> sink.add("shortened", first.substring(word.length()) + "[1]。", clause));
        if (first.matches(".{4,}（[^（）]*）.*")) {
            sink.add("shortened", first.replaceFirst("（[^（）]*）", "") + "[1]。", clause);
        }
        if (first.startsWith("将")) {
            sink.add("turned", "把" + first.substring(1) + "[1]。", clause);
        }
        if (parts.length > 2) {
            String last = parts[parts.length - 1];
            String most = String.join("，", List.of(parts).subList(0, parts.length - 1));
            give(0, "shortened", "方案提出，%s。[1]".formatted(most), clause);
            give(1, "shortened", "具体来说，%s，%s[1]。".formatted(first, last), clause);
            give(2, "numbered", "一是%s；二是%s[1]。".formatted(first, parts[1]), clause);
            give(3, "numbered", "具体举措包括：%s；%s。[1]".formatted(first, last), clause);
            give(0, "quoting", "其中提到“%s”[1]。".formatted(parts[1]), clause);
            give(1, "connected", "同时，%s[1]。".formatted(last), clause);
        }
        before.ifPresent(other -> joined(clause, first, other));
        before = Optional.of(clause);
    }

    private static boolean isBalanced(String part) {
        return part.chars().filter(c -> "“《（".indexOf(c) >= 0).count()
                == part.chars().filter(c -> "”》）".indexOf(c) >= 0).count();
    }

    private void named(Clause clause, String first) {
        plan.section(clause.section())
                .map(section -> section.name())
                .filter(name -> name.length() > 3 && name.length() < 20 && isBalanced(name) && !first.startsWith(name))
                .ifPresent(name -> {
                    give(0, "heading", "在%s方面，%s[1]。".formatted(name, first), clause);
                    give(1, "heading", "关于%s，方案提出%s[1]。".formatted(name, first), clause);
                    give(2, "heading", "%s：%s[1]。".formatted(name, first), clause);
                    if (first.matches(VERBS)) {
                        give(3, "heading", "在%s方面，要%s[1]。".formatted(name, first), clause);
                    }
                });
        String title = plan.facts().title().replaceAll("[（(].*?[）)]", "");
        give(2, "plan", "《%s》要求，%s[1]。".formatted(plan.facts().title(), first), clause);
        give(3, "plan", "《%s》提出%s[1]。".formatted(title, first), clause);
        plan.facts().place().ifPresent(place -> give(0, "plan", "%s要求，%s[1]。".formatted(place, first), clause));
    }

    private void joined(Clause clause, String first, Clause other) {
        String earlier = GoodSentences.bare(other.text()).split("[,，。；]", -1)[0];
        give(3, "joined", "%s[1]，%s[2]。".formatted(earlier, first), other, clause);
        give(1, "joined", "方案提出%s[1]，同时%s[2]。".formatted(earlier, first), other, clause);
    }

    private void give(int when, String form, String text, Clause... carrying) {
        if (turn % TURNS == when) {
            sink.add(form, text, carrying);
        }
    }
}
