package wence.question;

import java.util.List;
import java.util.Optional;
import wence.document.DocumentText;
import wence.outline.PlanReader;
import wence.plan.AgencyRegister;
import wence.plan.Gazetteer;
import wence.plan.Level;
import wence.plan.Period;
import wence.plan.Plan;
import wence.plan.PlanFacts;
import wence.search.MemoryClauseIndex;

/// A province's plan and a district's plan that are short enough to be seen whole, and what reads questions on them.
public final class SmallPlans {
    public static final AgencyRegister REGISTER = AgencyRegister.builtIn();
    public static final Glossary GLOSSARY = Glossary.builtIn(REGISTER);

    private static final String PROVINCE = """
            甘肃省科学素质行动方案（2021—2025年）
            为提升科学素质，制定本方案。
            一、工作目标
            到2025年，全省公民具备科学素质的比例达到12%，建成科普馆30个。
            二、开展两项提升行动
            （一）青少年科学素质提升行动。激发青少年好奇心。
            1.办好科学课程。每学期举办科普讲座不少于2次。
            2.加强科技教师队伍建设。“十四五”期间培训科技教师3000人次。
            牵头部门：省教育厅、科协
            配合部门：省科技厅、团委等
            （二）老年人科学素质提升行动。普及智能技术。
            1.加强老年人健康科普服务。在老年大学开展健康大讲堂。
            2.建设志愿队伍。发挥老专家作用。
            牵头部门：省卫生健康委、老干部局
            配合部门：省民政厅、各高等院校
            三、进度安排
            （一）启动实施。2021年，制定工作方案。
            （二）深入推进。2022年到2024年，加强监测。
            （三）总结评估。2025年，全面总结。
            """;

    private static final String DISTRICT = """
            兰州市城关区科学素质行动方案（2021—2025年）
            一、工作目标
            到2025年，公民具备科学素质的比例达到15%。
            二、开展两项提升行动
            （一）青少年科学素质提升行动。激发青少年好奇心。
            1.办好科学课程。组织参观兰州市级科普基地。
            2.丰富校园活动。举办科技节。
            牵头部门：教育局、科协
            配合部门：科技局、妇联
            （二）老年人科学素质提升行动。普及智能技术。
            1.加强老年人健康科普服务。每年举办健康讲座20场。
            2.建设志愿队伍。
            牵头部门：卫健局、老干部服务中心、科协
            配合部门：城关区全民科学素质工作领导小组各成员单位
            三、加强组织领导
            各级科协组织负责牵头实施，加强经费管理。
            """;

    private SmallPlans() {}

    public static Plan province() {
        return read("gansu", "甘肃省", Level.PROVINCE, PROVINCE);
    }

    public static Plan district() {
        return read("chengguan", "兰州市城关区", Level.COUNTY, DISTRICT);
    }

    /// Both plans, prepared for being asked about.
    public static PlanCatalog catalog() {
        return catalog(List.of(province(), district()));
    }

    /// Four plans, two of which are the province's, of the same years.
    public static PlanCatalog manyPlans() {
        return catalog(List.of(
                province(),
                district(),
                titled("robots", "甘肃省", "甘肃省人形机器人产业创新发展实施方案（2021—2025年）", "（一）培育企业。（责任单位：省工业和信息化厅、省科技厅）"),
                titled("water", "", "青水省农村供水行动方案（2025—2027年）", "（一）完善管网。2025年6月底前完成管网。改造由省水利厅负责，验收由省财政厅负责。"),
                titled("grain", "陕西省", "陕西省粮食应急预案（2021—2025年）", "（一）维护治安。（责任单位：省公安厅）")));
    }

    private static Plan titled(String id, String place, String title, String text) {
        return read(id, title, place, Level.PROVINCE, text);
    }

    private static PlanCatalog catalog(List<Plan> plans) {
        try (var index = new MemoryClauseIndex(plans)) {
            return new PlanCatalog(plans, index.words());
        }
    }

    public static QuestionReader reader(PlanCatalog catalog) {
        return new QuestionReader(catalog, REGISTER, Gazetteer.builtIn(), GLOSSARY);
    }

    private static Plan read(String id, String place, Level level, String text) {
        return read(id, place + "科学素质行动方案（2021—2025年）", place, level, text);
    }

    private static Plan read(String id, String title, String place, Level level, String text) {
        var facts = new PlanFacts(
                id,
                title,
                Optional.empty(),
                Optional.of(level),
                Optional.of(place).filter(name -> !name.isEmpty()),
                Optional.of(new Period(2021, 2025)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new PlanReader()
                .read(facts, "plans/" + id + ".txt", new DocumentText(text), List.of())
                .plan();
    }
}
