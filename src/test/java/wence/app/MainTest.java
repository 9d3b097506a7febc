package wence.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.document.AnyReader;
import wence.document.DocumentReading;

final class MainTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path directory;

    private String home = "";

    @BeforeEach
    void copyPlans() {
        home = Run.home(directory).toString();
    }

    @Test
    void theFirstQuestionOfTheReadmeIsAnsweredForBothPlans() {
        Run run = Run.of("--home", home, "ask", "老年人科学素质提升行动由谁牵头？");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                宁夏回族自治区（2021—2025年）
                  牵头：自治区卫生健康委、老干部局 [1]
                银川市西夏区（2021—2025年）
                  牵头：卫健局、老干部服务中心、民政局、科协 [2]

                [1] 宁夏回族自治区全民科学素质行动规划纲要实施方案(2021年—2025年) › 二、开展五项提升行动 ›（四）老年人科学素质提升行动
                    “牵头部门：自治区卫生健康委、老干部局”　（原文次序有误，已按编号复位）
                [2] 银川市西夏区全民科学素质行动规划纲要实施方案(2021—2025年) › 二、开展五项提升行动 ›（四）老年人科学素质提升行动
                    “牵头部门: 卫健局、老干部服务中心、民政局、科协”
                配合部门？具体举措？相关指标？可以接着问。
                """);
        assertThat(run.status()).isZero();
    }

    @Test
    void anAnswerLineHasTheFieldsThatProgramsRelyOn() throws IOException {
        JsonNode line = JSON.readTree(
                Run.of("--home", home, "ask", "--json", "西夏区老年人科学素质提升行动由谁牵头？").out());
        assertThat(fields(line)).containsExactly("q", "status", "answer", "citations", "duties", "targets", "millis");
        assertThat(fields(line.path("citations").path(0)))
                .containsExactly(
                        "n",
                        "plan",
                        "planTitle",
                        "section",
                        "heading",
                        "clause",
                        "quote",
                        "file",
                        "start",
                        "end",
                        "page");
        JsonNode duty = line.path("duties").path(0);
        assertThat(duty.toString())
                .isEqualTo("{\"plan\":\"xixia-2021\",\"section\":\"二/（四）\",\"heading\":\"老年人科学素质提升行动\","
                        + "\"role\":\"lead\",\"agencies\":[\"卫健局\",\"老干部服务中心\",\"民政局\",\"科协\"],\"citation\":1}");
    }

    @Test
    void everyQuotationStandsWhereItSaysInThePublishedText() throws IOException {
        String questions = Files.readString(Path.of("src/test/resources/questions/plans.jsonl"));
        Run run = Run.withInput(questions, "--home", home, "ask", "--json", "--batch");
        assertThat(run.lines()).hasSize((int) questions.lines().count());
        int citations = 0;
        for (String line : run.lines()) {
            for (JsonNode citation : JSON.readTree(line).path("citations")) {
                String text =
                        Files.readString(Path.of(home, citation.path("file").asText()), StandardCharsets.UTF_8);
                String slice = text.substring(
                        citation.path("start").asInt(), citation.path("end").asInt());
                assertThat(plain(slice)).isEqualTo(plain(citation.path("quote").asText()));
                citations++;
            }
        }
        assertThat(citations).isGreaterThan(300);
    }

    @Test
    void aBatchKeepsTheOrderAndNamesTheLineThatIsWrong() {
        Run run = Run.withInput("""
                {"id":"a","q":"西夏区农民行动谁牵头"}
                not json
                {"id":"b","question":"?"}
                {"id":"c","q":"那配合部门呢？","history":["西夏区农民行动谁牵头"],"plan":null}
                """, "--home", home, "ask", "--json", "--batch");
        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().get(0)).startsWith("{\"id\":\"a\",");
        assertThat(run.lines().get(1)).startsWith("{\"id\":\"c\",").contains("\"role\":\"support\"");
        assertThat(run.err()).contains("第 2 行不是一个 JSON 对象", "第 3 行缺少文字字段 \"q\"");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void wrongUsageIsStatusTwo() {
        assertThat(Run.of("--home", home, "ask").status()).isEqualTo(2);
        assertThat(Run.of("--home", home, "nonsense").status()).isEqualTo(2);
        assertThat(Run.of("--home", home, "duties", "--format", "pdf").status()).isEqualTo(2);
    }

    @Test
    void aPlanThatIsNotHeldIsSaidWithThoseThatAre() {
        Run run = Run.of("--home", home, "outline", "beijing");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("没有编号为“beijing”的方案；现有：ningxia-2021、xixia-2021。\n");
    }

    @Test
    void anEmptyHomeAnswersThatThereIsNoPlan(@TempDir Path empty) {
        assertThat(Run.of("--home", empty.resolve("new").toString(), "ask", "谁牵头")
                        .out())
                .contains("还没有方案");
        assertThat(Run.of("--home", empty.resolve("new").toString(), "plans").out())
                .contains("还没有方案");
    }

    @Test
    void anAddedPlanIsAnsweredFromAtOnce() throws IOException {
        Path file = directory.resolve("东平县方案.txt");
        Files.writeString(file, """
                东平县全民科学素质行动实施方案（2022—2025年）

                一、重点任务

                （一）渔民科学素质提升行动。到2025年，培训渔民300人次以上。

                牵头部门：农业农村局、科协

                配合部门：教育局、妇联
                """);
        Run added = Run.of("--home", home, "add", "--as", "dongping", file.toString());
        assertThat(added.err()).isEmpty();
        assertThat(added.status()).isZero();
        assertThat(Run.of("--home", home, "ask", "渔民科学素质提升行动由谁牵头").out()).contains("牵头：农业农村局、科协 [1]");
        assertThat(Run.of("--home", home, "ask", "培训渔民多少人次").out()).contains("300人次以上");
    }

    @Test
    void filesThatCannotBeReadAreSaidAndTheOthersAreStillAdded() throws IOException {
        Path empty = Files.createFile(directory.resolve("空.txt"));
        Path broken = Files.write(directory.resolve("坏.txt"), new byte[] {(byte) 0xff, 0x00, 0x12});
        Path good = Files.writeString(directory.resolve("好.txt"), "没有编号的一份通知。\n请各单位认真执行。\n");
        Run run = Run.of("--home", home, "add", empty.toString(), broken.toString(), "/no/such/file", good.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(3);
        assertThat(run.out()).startsWith("已添加 好：").contains("没有认出任何带编号的标题");
    }

    @Test
    void readingAFilePublishesNothing() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "一、目标。到2025年建成10个。\n");
        assertThat(Run.of("--home", home, "read", file.toString()).status()).isZero();
        assertThat(Run.of("--home", home, "plans", "--json").out()).doesNotContain("\"a\"");
    }

    @Test
    void dutiesComeAsTextCsvAndJson() throws IOException {
        String text = Run.of("--home", home, "duties", "--plan", "xixia-2021").out();
        String csv = Run.of("--home", home, "duties", "--plan", "xixia-2021", "--format", "csv")
                .out();
        JsonNode json = JSON.readTree(Run.of("--home", home, "duties", "--plan", "xixia-2021", "--format", "json")
                .out());
        assertThat(text.lines()).hasSize(20);
        assertThat(csv.lines().findFirst()).contains("plan,section,heading,item,role,agencies,quote,start,end");
        assertThat(json).hasSize(20);
        assertThat(fields(json.path(0)))
                .containsExactly("plan", "section", "heading", "item", "role", "agencies", "quote", "start", "end");
    }

    @Test
    void dutiesOfOneAgencyAreFoundByAnyOfItsNames() {
        String short_ = Run.of("--home", home, "duties", "--agency", "人社局").out();
        String full = Run.of("--home", home, "duties", "--agency", "人力资源和社会保障局").out();
        assertThat(short_).isNotEmpty().isEqualTo(full);
    }

    @Test
    void aTableCanGoToAFile() throws IOException {
        Path out = directory.resolve("duties.json");
        assertThat(Run.of("--home", home, "duties", "--format", "json", "--out", out.toString())
                        .out())
                .isEmpty();
        assertThat(JSON.readTree(Files.readString(out))).hasSize(40);
        Run bad = Run.of(
                "--home",
                home,
                "duties",
                "--out",
                directory.resolve("no/such/x").toString());
        assertThat(bad.status()).isEqualTo(1);
        assertThat(bad.err()).startsWith("不能写入");
    }

    @Test
    void aSpreadsheetHasWhatTheCsvHasAndIsTheSameEveryTime() throws IOException {
        Path out = directory.resolve("duties.xlsx");
        String[] command = {"--home", home, "duties", "--format", "xlsx", "--out", out.toString()};
        assertThat(Run.of(command).status()).isZero();
        byte[] once = Files.readAllBytes(out);
        assertThat(Run.of(command).status()).isZero();
        assertThat(Files.readAllBytes(out)).isEqualTo(once);
        DocumentReading.Text sheet = (DocumentReading.Text) new AnyReader().read(once);
        List<String> rows = sheet.document().text().lines().skip(1).toList();
        assertThat(rows).hasSize(41);
        assertThat(rows.getFirst()).isEqualTo("plan\tsection\theading\titem\trole\tagencies\tquote\tstart\tend");
        assertThat(rows).anyMatch(row -> row.contains("\tlead\t卫健局、老干部服务中心、民政局、科协\t"));
        Run shown = Run.of("--home", home, "duties", "--format", "xlsx");
        assertThat(shown.status()).isEqualTo(1);
        assertThat(shown.err()).contains("--out");
    }

    @Test
    void hostileQuestionsAreAnsweredCalmly() {
        for (String question : List.of(
                "",
                " ",
                "。。。",
                "\u0000\u0007",
                "\ud83d",
                "AND OR NOT + - \" ( * ?",
                "[1 TO 9]",
                "老".repeat(100_000),
                "a".repeat(100_000),
                "😀😀😀",
                "<b>老年人</b>",
                "../../etc/passwd",
                "{\"q\":1}")) {
            Run run = Run.of("--home", home, "ask", "--json", question);
            assertThat(run.status())
                    .as(question.substring(0, Math.min(9, question.length())))
                    .isZero();
            assertThat(run.out()).contains("\"status\":\"");
        }
    }

    private static List<String> fields(JsonNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }
}
