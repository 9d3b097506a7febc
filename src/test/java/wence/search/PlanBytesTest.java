package wence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wence.plan.Level;
import wence.plan.Period;
import wence.plan.Plan;
import wence.plan.PlanFacts;
import wence.plan.Role;

final class PlanBytesTest {
    private static final Plan FULL = new HandBuiltPlan("full", "𠮷县科学素质方案")
            .clause("前言。")
            .section("一", "一、目标", "目标")
            .clause("到2025年达到15%。")
            .target("公民具备科学素质的比例", "15%", Optional.of("2025年"))
            .target("科普日", "1次", Optional.empty())
            .lostSection("二")
            .movedClause("2022年到2025年深入推进。", "编号相接")
            .milestone("", "2022年到2025年", new Period(2022, 2025))
            .duty(Role.LEAD, "科协", "教育局")
            .unplaced("图解", "图片的标题")
            .plan();

    @Test
    void aPlanComesBackAsItWas() throws IOException {
        Plan read = read(written(List.of(FULL))).getFirst();
        assertThat(read.facts()).isEqualTo(FULL.facts());
        assertThat(read.file()).isEqualTo("plans/full.txt");
        assertThat(read.sections()).isEqualTo(FULL.sections());
        assertThat(read.clauses()).isEqualTo(FULL.clauses());
        assertThat(read.duties()).isEqualTo(FULL.duties());
        assertThat(read.targets()).isEqualTo(FULL.targets());
        assertThat(read.milestones()).isEqualTo(FULL.milestones());
        assertThat(read.unplaced()).isEqualTo(FULL.unplaced());
    }

    @Test
    void everyFactComesBack() throws IOException {
        var facts = new PlanFacts(
                "id",
                "题",
                Optional.of("某市人民政府办公室"),
                Optional.of(Level.CITY),
                Optional.of("某市"),
                Optional.of(new Period(2021, 2025)),
                Optional.of(LocalDate.of(2021, 9, 28)),
                Optional.of("某政办发〔2021〕70号"),
                Optional.of("某市人民政府网站"));
        var plan = new Plan(facts, "plans/id.txt", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(read(written(List.of(plan))).getFirst().facts()).isEqualTo(facts);
    }

    @Test
    void bytesThatEndTooSoonAreRefused() throws IOException {
        byte[] written = written(List.of(FULL));
        for (int length = 0; length < written.length; length += 7) {
            byte[] cut = Arrays.copyOf(written, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOfAny(EOFException.class, IllegalArgumentException.class);
        }
    }

    private static byte[] written(List<Plan> plans) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new PlanEncoder(new DataOutputStream(bytes)).plans(plans);
        return bytes.toByteArray();
    }

    private static List<Plan> read(byte[] bytes) throws IOException {
        return new PlanDecoder(new DataInputStream(new ByteArrayInputStream(bytes))).plans();
    }
}
