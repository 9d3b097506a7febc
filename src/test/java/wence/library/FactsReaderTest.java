package wence.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wence.plan.Level;
import wence.plan.Period;
import wence.plan.PlanFacts;

final class FactsReaderTest {
    private static final PlanFacts FULL = new PlanFacts(
            "id",
            "某市“十四五”方案",
            Optional.of("某市人民政府办公室"),
            Optional.of(Level.CITY),
            Optional.of("某省某市"),
            Optional.of(new Period(2021, 2025)),
            Optional.of(LocalDate.of(2021, 9, 28)),
            Optional.of("某政办发〔2021〕70号"),
            Optional.of("某市人民政府网站"));

    private static ReadFacts read(String json) {
        var beginning = new PlanFacts(
                "id",
                "第一行",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return FactsReader.read("plans/id.json", json, beginning);
    }

    @Test
    void factsAreWrittenForPeopleToReadAndComeBack() {
        String printed = FactsFile.print(FULL);
        assertThat(printed).isEqualTo("""
                        {
                          "title": "某市“十四五”方案",
                          "issuer": "某市人民政府办公室",
                          "level": "city",
                          "place": "某省某市",
                          "period": {
                            "from": 2021,
                            "to": 2025
                          },
                          "date": "2021-09-28",
                          "number": "某政办发〔2021〕70号",
                          "source": "某市人民政府网站"
                        }
                        """);
        assertThat(read(printed)).isEqualTo(new ReadFacts(FULL, List.of()));
    }

    @Test
    void whatIsNotStatedStaysOpen() {
        ReadFacts read = read("\uFEFF{\"issuer\": null, \"period\": null}");
        assertThat(read.mistakes()).isEmpty();
        assertThat(read.facts().title()).isEqualTo("第一行");
        assertThat(read.facts().issuer()).isEmpty();
        assertThat(read.facts().period()).isEmpty();
    }

    @Test
    void oneMistakeLosesNothingElse() {
        ReadFacts read = read("{\n\"level\": \"town\",\n\"colour\": [{\"a\": 1}],\n\"place\": \"某县\"\n}");
        assertThat(read.facts().place()).contains("某县");
        assertThat(read.mistakes())
                .containsExactly(
                        "plans/id.json 第 2 行：“level”应是 state、province、city、county、township 之一，现为“town”。",
                        "plans/id.json 第 3 行：不认识“colour”；可用的有 title、issuer、level、place、period、date、number、source。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{`\"title\": 7}                          | 2 | “title”应是引号里的文字，不能为空",
                "{`\"title\": \" \"}                      | 2 | “title”应是引号里的文字，不能为空",
                "{`\"title\": [`\"a\"]}                   | 2 | “title”应是引号里的文字，不能为空",
                "{`\"title\": \"a\",`\"title\": \"b\"}    | 3 | “title”写了两次",
                "{`\"date\": \"2021-13-01\"}              | 2 | “date”应是 2021-09-28 这样的日期，现为“2021-13-01”",
                "{`\"period\": \"2021-2025\"}             | 2 | “period”应写作 {\"from\": 2021, \"to\": 2025}",
                "{`\"period\": {\"from\": 2021}}          | 2 | “period”应同时有 from 和 to",
                "{`\"period\":`{\"from\": 2025, \"to\": 2021}} | 3 | “period”应是 1949 到 2100 之间、先后不颠倒的年份，现为 2025 到 2021",
                "{`\"title\": \"a\"`\"level\": \"city\"}  | 3 | 不是合法的 JSON，请检查引号、逗号和括号",
                "{`\"title\": \"a\"                       | 2 | 不是合法的 JSON，请检查引号、逗号和括号",
                "[]                                       | 1 | 应以“{”开头，是一个对象",
                "{}`{}                                    | 2 | 最后的“}”之后还有内容"
            })
    void aMistakeIsNamedWithItsLine(String json, int line, String what) {
        assertThat(read(json.replace('`', '\n')).mistakes())
                .containsExactly("plans/id.json 第 " + line + " 行：" + what + "。");
    }

    @Test
    void aYearThatIsNoNumberIsNamed() {
        assertThat(read("{\"period\": {\"from\": \"2021\", \"to\": 99999999999999, \"of\": {}}}")
                        .mistakes())
                .hasSize(4)
                .first()
                .isEqualTo("plans/id.json 第 1 行：“period”里的“from”应是 from 或 to，值是年份。");
    }

    @Test
    void aHundredThousandBracketsAreJustAMistake() {
        assertThat(read("{\"a\": " + "[".repeat(100_000)).mistakes())
                .last()
                .asString()
                .contains("不是合法的 JSON");
    }
}
