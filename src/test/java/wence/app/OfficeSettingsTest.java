package wence.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wence.office.Rules;
import wence.store.Access;
import wence.store.Person;

class OfficeSettingsTest {
    @Test
    void withoutSettingsEverybodyMayAskAndNobodyIsAdmin() {
        assertThat(OfficeSettings.of(Map.of())).isEqualTo(Rules.USUAL);
        assertThat(OfficeSettings.of(Map.of("WENCE_ADMINS", " ", "WENCE_ACCESS", "")))
                .isEqualTo(Rules.USUAL);
    }

    @Test
    void everySettingIsRead() {
        Rules rules = OfficeSettings.of(Map.of(
                "WENCE_ADMINS", "telegram:123， console:me",
                "WENCE_ACCESS", "Members",
                "WENCE_KEEP_DAYS", "30",
                "WENCE_ZONE", "Asia/Urumqi"));
        assertThat(rules.admins())
                .containsExactlyInAnyOrder(new Person("telegram", "123"), new Person("console", "me"));
        assertThat(rules.access()).isEqualTo(Access.MEMBERS);
        assertThat(rules.kept()).isEqualTo(Duration.ofDays(30));
        assertThat(rules.zone()).hasToString("Asia/Urumqi");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WENCE_ADMINS    | 123             | WENCE_ADMINS 应当写作 平台:编号
            WENCE_ADMINS    | telegram:-100   | WENCE_ADMINS 应当写作 平台:编号
            WENCE_ACCESS    | all             | WENCE_ACCESS 只能是 open
            WENCE_KEEP_DAYS | 0               | WENCE_KEEP_DAYS 是提问和记录保存的天数
            WENCE_KEEP_DAYS | -1              | WENCE_KEEP_DAYS 是提问和记录保存的天数
            WENCE_KEEP_DAYS | forever         | WENCE_KEEP_DAYS 是提问和记录保存的天数
            WENCE_ZONE      | Mars/Olympus    | WENCE_ZONE 不是可用的时区：Mars/Olympus
            """)
    void aValueThatCannotBeUsedIsSaid(String name, String value, String sentence) {
        assertThatThrownBy(() -> OfficeSettings.of(Map.of(name, value)))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith(sentence);
    }
}
