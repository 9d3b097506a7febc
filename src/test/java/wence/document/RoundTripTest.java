package wence.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wence.outline.PlanReader;
import wence.outline.TitlePage;
import wence.plan.Gazetteer;
import wence.plan.Plan;

/// One plan in every format is the same plan.
final class RoundTripTest {
    /// Orderly, with every kind of thing that the reading knows.
    private static final List<String> SMALL = List.of(
            "某县全民科学素质提升实施方案（2022—2025年）",
            "为贯彻落实上级部署要求，全面提升全县公民科学素质，结合我县实际，制定本实施方案。",
            "一、总体要求",
            "（一）指导思想",
            "坚持以人民为中心，深化科普供给侧改革，构建政府、社会、市场等协同推进的社会化科普发展格局，营造热爱科学、崇尚创新的社会氛围，提升社会文明程度。",
            "（二）工作目标",
            "到2025年，全县公民具备科学素质的比例达到13%，乡镇（街道）科普活动场所覆盖率达到90%以上。",
            "二、重点任务",
            "（一）青少年科学素质提升行动",
            "1.提升基础教育阶段科学教育水平。引导变革教学方式，倡导启发式、探究式、开放式教学，保护学生好奇心，激发求知欲和想象力，每学期开展科普活动不少于4次。",
            "2.建立校内外科学教育资源有效衔接机制。实施馆校合作行动，引导中小学充分利用科技馆、博物馆、科普教育基地等科普场所，广泛开展各类学习实践活动。",
            "牵头部门：县教育局、团县委",
            "配合部门：县科技局、县文化和旅游局、县妇联、县科协",
            "（二）老年人科学素质提升行动",
            "1.实施智慧助老行动。聚焦老年人运用智能技术、融入智慧社会的需求和困难，依托老年大学、社区科普大学、养老服务机构等，普及智能技术知识和技能。",
            "2.加强老年人健康科普服务。依托健康教育系统，推动老年人健康科普进社区、进乡村、进机构、进家庭，开展健康大讲堂，每年不少于10场次。",
            "牵头部门：县卫生健康局、县委老干部局",
            "配合部门：县民政局、县科技局、县科协",
            "三、保障措施",
            "（一）加强组织领导",
            "县政府负责领导本方案实施工作，将公民科学素质建设作为经济社会发展的一项基础性工作，纳入年度工作计划，纳入目标管理考核。",
            "（二）保障经费投入",
            "按规定统筹安排科普经费，落实科普经费预算，保障科学素质建设需要。（责任单位：县财政局、县科协）");

    private static List<String> paragraphs(String plan) throws IOException {
        return plan.equals("small")
                ? SMALL
                // ordinals and brackets as automatic numbering writes them
                : Files.readString(Path.of("index/plans/" + plan + ".txt"))
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> line.replaceFirst("^[(（]([一二三四五六七八九十]+)[)）]\\s*", "（$1）"))
                        .map(line -> line.replaceFirst("^(\\d+)[.．]\\s*", "$1."))
                        .toList();
    }

    /// The published file has hard breaks in mid-sentence; a printed page has whole paragraphs.
    private static List<String> mended(List<String> paragraphs) {
        var mended = new ArrayList<String>();
        for (String paragraph : paragraphs) {
            String last = mended.isEmpty() ? "。" : mended.getLast();
            boolean heading = last.matches("[（(一二三四五\\d].{0,30}|(?:牵头|配合)部门.*") || mended.size() < 3;
            if (heading || last.matches(".*[。：；]") || paragraph.matches("(?:牵头|配合)部门.*")) {
                mended.add(paragraph);
            } else {
                mended.set(mended.size() - 1, last + paragraph);
            }
        }
        return mended;
    }

    private static Map<String, byte[]> files(List<String> paragraphs) {
        String text = String.join("\n\n", paragraphs) + "\n";
        var html = new StringBuilder(
                "<!DOCTYPE html><html><head><meta charset=\"gb2312\"><title>某县人民政府</title></head><body>"
                        + "<div class=\"nav\"><a>首页</a><a>要闻</a><a>政务公开</a></div><div class=\"content\">");
        paragraphs.forEach(
                p -> html.append("<p>　　").append(SampleZip.escaped(p)).append("</p>\n"));
        html.append("<p>【打印】 【关闭】 分享到：</p></div><div id=\"footer\">某县人民政府办公室主办</div></body></html>");
        var docx = new SampleDocx().with(paragraphs);
        assertThat(docx.automatic()).isGreaterThan(8);
        return Map.of(
                "UTF-8", text.getBytes(StandardCharsets.UTF_8),
                "UTF-16", text.getBytes(StandardCharsets.UTF_16),
                "UTF-16 without a mark", text.getBytes(StandardCharsets.UTF_16LE),
                "GB18030", text.getBytes(Charset.forName("GB18030")),
                "HTML", html.toString().getBytes(Charset.forName("GB18030")),
                "DOCX", docx.bytes(),
                "OFD", new SampleOfd().with(paragraphs).bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "xixia-2021"})
    void everyFormatGivesTheSamePlan(String id) throws IOException {
        List<String> paragraphs = paragraphs(id);
        Map<String, byte[]> files = files(paragraphs);
        List<String> expected = drawn(Objects.requireNonNull(files.get("UTF-8")));
        assertThat(expected).anyMatch(line -> line.contains(" lead "));
        for (String format : files.keySet().stream().sorted().toList()) {
            assertThat(drawn(Objects.requireNonNull(files.get(format))))
                    .as(format)
                    .containsExactlyElementsOf(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"small", "xixia-2021"})
    void aPrintedPageGivesTheSamePlan(String id) throws IOException {
        List<String> paragraphs = mended(paragraphs(id));
        byte[] pdf = new SamplePdf().with(paragraphs).bytes();
        byte[] text = String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8);
        assertThat(drawn(pdf)).containsExactlyElementsOf(drawn(text));
    }

    /// The plan as lines: sections, then clauses without blanks, then duties and targets.
    private static List<String> drawn(byte[] file) {
        DocumentReading reading = new AnyReader().read(file);
        assertThat(reading).isInstanceOf(DocumentReading.Text.class);
        DocumentText document = ((DocumentReading.Text) reading).document();
        var facts = new TitlePage(Gazetteer.builtIn()).read("id", document);
        Plan plan = new PlanReader()
                .read(facts, "plans/id.txt", document, List.of())
                .plan();
        var lines = new ArrayList<String>();
        plan.sections().forEach(s -> lines.add(s.path() + " " + s.heading()));
        plan.clauses().forEach(c -> lines.add(c.section() + " " + c.text().replaceAll("\\s", "")));
        plan.duties().forEach(d -> lines.add(d.section() + " " + d.role().label() + " " + d.agencies()));
        plan.targets().forEach(t -> lines.add(t.section() + " " + t.measure() + " " + t.value()));
        return lines;
    }
}
