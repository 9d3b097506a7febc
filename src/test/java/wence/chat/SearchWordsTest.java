package wence.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wence.lookup.Request;

final class SearchWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "科普 基地                          | 科普 基地 | []       | -    | -    | -",
                "科普 部门:科协 角色：牵头           | 科普      | []       | 科协 | 牵头 | -",
                "方案: 西夏区 科普 章节:二/（四）     | 科普      | [西夏区] | -    | -    | 二/（四）",
                "--agency 科协 --role=lead 科普     | 科普      | []       | 科协 | lead | -",
                "plan:a plan:b Section:2            | ''        | [a, b]   | -    | -    | 2",
                "牵头部门：卫健局                    | 牵头部门：卫健局 | [] | -    | -    | -",
                "比例:15% 部门                       | 比例:15% 部门 | []   | -    | -    | -",
                "——部门 科协                         | ''        | []       | 科协 | -    | -"
            })
    void filtersAreToldFromWords(String typed, String words, String plans, String agency, String role, String section) {
        Request read = SearchWords.of(typed).request();
        assertThat(read.words()).isEqualTo(words);
        assertThat(read.plans()).hasToString(plans);
        assertThat(read.agency().orElse(null)).isEqualTo(agency);
        assertThat(read.role().orElse(null)).isEqualTo(role);
        assertThat(read.section().orElse(null)).isEqualTo(section);
    }
}
