package wence.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wence.plan.Clause;
import wence.plan.Duty;
import wence.plan.Level;
import wence.plan.Period;
import wence.plan.Plan;
import wence.plan.PlanFacts;
import wence.plan.Role;
import wence.plan.Section;
import wence.plan.SectionPath;
import wence.plan.SourceSpan;
import wence.plan.Target;

/// Small plans from a few lines: `一、` and `（一）` begin headings, `〔（一）〕` a lost one, `牵头：`/`配合：` a duty, `~` a
/// clause that was moved, anything else a clause; `{measure|value|time}` behind a clause is a target that it states.
final class TestPlans {
    private static final Pattern TARGET = Pattern.compile("\\{(.+)\\|(.+)\\|(.+)}$");

    private final String id;
    private final List<Section> sections = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Duty> duties = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private SectionPath at = SectionPath.ROOT;
    private int place;

    private TestPlans(String id) {
        this.id = id;
    }

    static Plan region() {
        return read("region", "海东自治区科学素质行动方案（2021—2025年）", "海东自治区", """
                为提升科学素质，制定本方案。
                一、工作目标
                到2025年，公民具备科学素质的比例达到12%。{公民具备科学素质的比例|12%|2025年}
                二、重点行动
                〔（一）〕
                开展青少年科学体验。
                ~牵头：自治区教育厅
                （二）老年人科学素质提升行动
                普及智能技术应用。
                办好老年大学。
                ~牵头：自治区卫生健康委、老干部局
                配合：自治区民政厅等
                """);
    }

    static Plan district() {
        return read("district", "海东市东湖区科学素质行动方案（2021—2025年）", "海东市东湖区", """
                一、重点行动
                （一）老年人科学素质提升行动
                每年举办讲座20场。{讲座|20场|每年}
                牵头：卫健局、科协
                配合：民政局、科技局
                """);
    }

    /// A plan whose one section has this many clauses of a hundred characters.
    static Plan longPlan(int count) {
        var lines = new StringBuilder("一、很长的一节\n");
        for (int i = 1; i <= count; i++) {
            lines.append("第").append(i).append("句").append("长".repeat(100)).append("。\n");
        }
        return read("long", "长方案", "长县", lines.toString());
    }

    static Plan read(String id, String title, String place, String lines) {
        var plan = new TestPlans(id);
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(plan::line);
        return new Plan(
                new PlanFacts(
                        id,
                        title,
                        Optional.empty(),
                        Optional.of(Level.COUNTY),
                        Optional.of(place),
                        Optional.of(new Period(2021, 2025)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                "plans/" + id + ".txt",
                plan.sections,
                plan.clauses,
                plan.duties,
                plan.targets,
                List.of(),
                List.of());
    }

    private void line(String line) {
        if (line.startsWith("〔（")) {
            at = (at.depth() == 2 ? at.parent() : at).child(line.substring(1, 4));
            sections.add(new Section(at, "", "", Optional.empty()));
        } else if (line.startsWith("（")) {
            at = (at.depth() == 2 ? at.parent() : at).child(line.substring(0, 3));
            sections.add(new Section(at, line, line.substring(3), Optional.of(span(line))));
        } else if (line.length() > 1 && line.charAt(1) == '、') {
            at = SectionPath.ROOT.child(line.substring(0, 1));
            sections.add(new Section(at, line, line.substring(2), Optional.of(span(line))));
        } else {
            clause(line);
        }
        place += line.length();
    }

    private void clause(String line) {
        boolean isMoved = line.startsWith("~");
        Matcher target = TARGET.matcher(line);
        String text = line.substring(isMoved ? 1 : 0);
        if (target.find()) {
            text = line.substring(0, target.start());
            targets.add(new Target(
                    target.group(1), target.group(2), Optional.of(target.group(3)), at, clauseId(), span(text)));
        }
        Clause.Placing placing = isMoved ? Clause.Placing.MOVED : Clause.Placing.AS_WRITTEN;
        clauses.add(new Clause(clauseId(), at, text, span(text), placing, List.of(), isMoved ? "编号" : ""));
        if (text.startsWith("牵头：") || text.startsWith("配合：")) {
            boolean isOpen = text.endsWith("等");
            String names = text.substring(3, text.length() - (isOpen ? 1 : 0));
            duties.add(new Duty(
                    text.startsWith("牵头") ? Role.LEAD : Role.SUPPORT,
                    List.of(names.split("、")),
                    isOpen,
                    at,
                    clauseId(),
                    span(text),
                    ""));
        }
    }

    private String clauseId() {
        return id + ":" + place;
    }

    private SourceSpan span(String text) {
        return new SourceSpan(place, place + text.length());
    }
}
