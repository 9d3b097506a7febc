package wence.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.library.Library;
import wence.plan.AgencyRegister;
import wence.plan.Plan;

/// From a file that is sent to an answer, and back.
final class AdminTest {
    private static final String TEXT = """
            海石县科普工作方案（2021—2025年）
            一、工作目标
            到2025年，公民具备科学素质的比例达到15%，建成科普馆3座。
            二、建设科普馆
            选好馆址，按期开工。
            牵头部门：科协
            """;

    @TempDir
    private Path home;

    private Instant now = Instant.now();

    /// Each index that was taken into service, drawn by its plans.
    private final List<String> served = new ArrayList<>();

    private Admin admin;

    @BeforeEach
    void open() {
        admin = admin();
    }

    private Admin admin() {
        var library = new Library(home, () -> now);
        var workshop = new WorkshopHere(library, Acts.index(home), AgencyRegister.builtIn(), System::nanoTime);
        return new Admin(home, library, Acts.index(home), workshop, () -> now, new Random(1), "", index -> {
            served.add(String.join(
                    " ",
                    index.plans().stream()
                            .map(Plan::id)
                            .map(id -> id + duty(index.plans()))
                            .toList()));
            index.close();
        });
    }

    private static String duty(List<Plan> plans) {
        return plans.getFirst().duties().isEmpty()
                ? ""
                : "=" + plans.getFirst().duties().getFirst().agencies().getFirst();
    }

    private Draft read(String name, String text) {
        Sent sent = new Sent(name, Optional.empty(), Optional.empty(), "telegram:1");
        return switch (admin.read(text.getBytes(StandardCharsets.UTF_8), sent, step -> {})) {
            case Read.Ready ready -> ready.draft();
            case Read.Refused refused -> throw new AssertionError(refused.sentence());
        };
    }

    private String publish(Draft draft) {
        return admin.publish(draft.id(), "telegram:1", step -> {}).sentence();
    }

    @Test
    void aDraftSaysWhatChangesAndNothingChangesBeforeItIsPublished() {
        assertThat(publish(read("海石.txt", TEXT))).isEqualTo("已添加 海石。");
        Draft draft = read("新.txt", TEXT.replace("15%", "16%").replace("科协", "教育局"));
        assertThat(draft.plan()).isEqualTo("海石");
        assertThat(draft.same().map(Draft.Same::reason).orElse("")).startsWith("题名、期限相同");
        assertThat(draft.difference().orElseThrow().duties())
                .extracting(duty -> duty.before() + "→" + duty.after())
                .containsExactly("[科协]→[教育局]");
        assertThat(draft.difference().orElseThrow().movedTargets()).hasSize(1);
        assertThat(served).containsExactly("海石=科协");
        assertThat(publish(draft)).isEqualTo("已更新 海石，现为第 2 版；旧版保留，可以撤销。");
        assertThat(admin.undo("telegram:1", step -> {}).sentence()).startsWith("已撤销：发布 海石");
        admin.undo("telegram:1", step -> {});
        assertThat(served).containsExactly("海石=科协", "海石=教育局", "海石=科协", "海石=教育局");
    }

    @Test
    void aDraftOutlivesARestartAndIsGoneAfterAWeek() {
        Draft draft = read("海石.txt", TEXT);
        admin = admin();
        assertThat(admin.drafts()).containsExactly(draft);
        now = now.plus(Draft.LIFE).plusSeconds(1);
        assertThat(admin.drafts()).isEmpty();
        assertThat(publish(draft)).startsWith("没有编号为“" + draft.id() + "”的草稿");
    }

    @Test
    void aDraftIsEditedAndDiscarded() {
        Draft draft = read("海石.txt", TEXT);
        assertThat(admin.edit(draft.id(), VersionedPlans.facts("海石", 7)))
                .isInstanceOfSatisfying(
                        Read.Ready.class,
                        ready -> assertThat(ready.draft().facts().title()).isEqualTo("第7版方案"));
        assertThat(admin.draft(draft.id()).orElseThrow().facts().title()).isEqualTo("第7版方案");
        assertThat(admin.discard(draft.id()).sentence()).isEqualTo("已放弃，没有发布。");
        assertThat(admin.drafts()).isEmpty();
        assertThat(served).isEmpty();
    }

    @Test
    void aFileNameIsNoPath() {
        assertThat(read("../../etc/海石.txt", TEXT).plan()).isEqualTo("海石");
        assertThat(read("C:\\x\\海石\n.txt", TEXT).fileName()).isEqualTo("海石.txt");
    }

    @Test
    void whatCannotBeReadIsNotKept() throws IOException {
        var sent = new Sent("x.rtf", Optional.empty(), Optional.empty(), "telegram:1");
        assertThat(admin.read("{\\rtf1 }".getBytes(StandardCharsets.UTF_8), sent, step -> {}))
                .isInstanceOf(Read.Refused.class);
        try (var left = Files.list(home.resolve("drafts"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aTextThatIsCopiedInByHandIsReadReportedAndServed() throws IOException {
        var found = new ArrayList<Found>();
        publish(read("a.txt", TEXT));
        Files.writeString(home.resolve("plans/a.txt"), TEXT.replace("科协", "教育局"));
        Files.setLastModifiedTime(home.resolve("plans/a.txt"), FileTime.from(now));
        admin.look(found::add);
        assertThat(found).isEmpty();
        now = now.plusSeconds(60);
        admin.look(found::add);
        assertThat(found).singleElement().satisfies(act -> {
            assertThat(act.act().chinese()).isEqualTo("手工改动 a");
            assertThat(((Read.Ready) act.texts().getFirst().read())
                            .draft()
                            .difference()
                            .orElseThrow()
                            .duties())
                    .hasSize(1);
        });
        assertThat(served).containsExactly("a=科协", "a=教育局");
        admin.look(found::add);
        assertThat(found).hasSize(1);
    }

    @Test
    void furtherNamesOfAgenciesComeIntoForceWithTheNextLook() throws IOException {
        publish(read("a.txt", TEXT));
        Path agencies = Files.writeString(home.resolve("agencies.tsv"), "科学技术协会\t科协\n");
        now = now.plusSeconds(60);
        admin.look(found -> {});
        assertThat(served).hasSize(2);
        admin.look(found -> {});
        assertThat(served).hasSize(2);
        Files.delete(agencies);
        admin.look(found -> {});
        assertThat(served).hasSize(3);
    }

    @Test
    void whatIsHeldAndWhatWentWrongIsSaid() {
        assertThat(admin.remove("nobody", "a", step -> {}).sentence()).isEqualTo("没有编号为“nobody”的方案；现有：。");
        publish(read("a.txt", TEXT));
        var steps = new ArrayList<String>();
        assertThat(admin.reindex(step -> steps.add(step.chinese())).sentence()).startsWith("已重建索引：1 个方案");
        assertThat(steps).singleElement().asString().startsWith("正在重建索引：方案 1/1");
        Status status = admin.status();
        assertThat(status.isCurrent()).isTrue();
        assertThat(status.plans()).isEqualTo(1);
        assertThat(status.error()).isEmpty();
        assertThat(status.last().orElseThrow().who()).isEqualTo("telegram:1");
    }
}
