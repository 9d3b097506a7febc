package wence.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlanIdTest {
    @ParameterizedTest
    @CsvSource({
        "xixia-2021.txt, xixia-2021",
        "西夏区 方案(1).txt, 西夏区-方案-1-",
        "方案_2.0.pdf, 方案_2-0",
        "〔2021〕70号.docx, -2021-70号",
        "../etc/passwd, -",
        ".txt, -txt",
        "план.txt, план",
        "noending, noending",
        "a\ud800b.txt, a-b"
    })
    void anIdIsTheFileNameWithoutItsEnding(String file, String id) {
        assertThat(PlanId.ofFile(file)).isEqualTo(id);
    }

    @Test
    void anIdIsNeverEmptyAndNeverTooLong() {
        assertThat(PlanId.of("")).isEqualTo("-");
        assertThat(PlanId.of("规".repeat(500))).isEqualTo("规".repeat(66));
        assertThat(PlanId.of("𠮷".repeat(500)).getBytes(StandardCharsets.UTF_8)).hasSize(200);
    }

    @Test
    void anIdStaysAsItIs() {
        assertThat(PlanId.of(PlanId.of("西夏区 方案(1)"))).isEqualTo("西夏区-方案-1-");
    }
}
