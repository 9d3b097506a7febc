package wence.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wence.answer.Answer;
import wence.answer.Answer.Choice;
import wence.answer.Answerer;
import wence.answer.Citation;
import wence.answer.Inquiry;
import wence.answer.Line;
import wence.answer.Piece;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Plan;
import wence.plan.Role;
import wence.question.Language;

/// Knows one thing: who leads and who supports the elderly action. Anything else it says back, with what came before.
final class FakeAnswerer implements Answerer {
    static final String LEAD = "老年人科学素质提升行动由谁牵头？";
    static final String SUPPORT = "老年人科学素质提升行动有哪些配合部门？";

    private final List<Plan> plans;

    FakeAnswerer(Plan... plans) {
        this.plans = List.of(plans);
    }

    @Override
    public List<Plan> plans() {
        return plans;
    }

    @Override
    public Set<String> plansNamed(String words) {
        return words.equals("我们区") ? Set.of("district") : Set.of();
    }

    @Override
    public Answer answer(Inquiry inquiry) {
        return switch (inquiry.text()) {
            case LEAD -> duties(inquiry, Role.LEAD, Language.CHINESE, List.of(new Choice("配合部门", SUPPORT)));
            case SUPPORT, "那配合部门呢？" -> duties(inquiry, Role.SUPPORT, Language.CHINESE, List.of());
            case "who leads the elderly action" -> duties(inquiry, Role.LEAD, Language.ENGLISH, List.of());
            case "谁牵头？" ->
                new Answer.Unclear(
                        said(List.of(words("指哪一项行动？")), List.of()),
                        List.of(new Choice("老年人科学素质提升行动", LEAD), new Choice("青少年的那一项", "青少年？")));
            case "坏了" -> throw new IllegalStateException("broken on purpose");
            default ->
                new Answer.NotFound(said(
                        List.of(words("规划里没有写。问的是“%s”，之前问过 %s，限于 %s。"
                                .formatted(
                                        inquiry.text(),
                                        inquiry.history(),
                                        inquiry.plan().orElse("全部")))),
                        List.of()));
        };
    }

    private Answer duties(Inquiry inquiry, Role role, Language language, List<Choice> next) {
        var lines = new ArrayList<Line>();
        var citations = new ArrayList<Citation>();
        for (Plan plan : plans) {
            if (inquiry.plan().filter(id -> !id.equals(plan.id())).isPresent()) {
                continue;
            }
            Optional<Duty> found = plan.duties().stream()
                    .filter(duty -> duty.role() == role
                            && plan.section(duty.section()).orElseThrow().name().startsWith("老年人"))
                    .findFirst();
            if (found.isPresent()) {
                Duty duty = found.get();
                Clause clause = plan.clause(duty.clause());
                int number = citations.size() + 1;
                citations.add(new Citation(number, plan, clause));
                lines.add(words(PlanNames.shortName(plan)));
                lines.add(new Line(1, pieces(duty), List.of(number)));
            }
        }
        return new Answer.Answered(new Answer.Said(language, lines, citations, List.of(), List.of(), next));
    }

    private static List<Piece> pieces(Duty duty) {
        var pieces = new ArrayList<Piece>();
        for (String agency : duty.agencies()) {
            pieces.add(new Piece.Words(pieces.isEmpty() ? duty.role().chinese() + "：" : "、"));
            pieces.add(new Piece.Stated(agency));
        }
        return pieces;
    }

    private static Line words(String text) {
        return new Line(0, List.of(new Piece.Words(text)), List.of());
    }

    private static Answer.Said said(List<Line> lines, List<Choice> next) {
        return new Answer.Said(Language.CHINESE, lines, List.of(), List.of(), List.of(), next);
    }
}
