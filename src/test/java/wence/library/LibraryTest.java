package wence.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.outline.Origin;
import wence.outline.ReadPlan;
import wence.outline.ReadingReport;
import wence.outline.Statements;
import wence.outline.Structure;
import wence.plan.Level;
import wence.plan.Period;
import wence.plan.Plan;
import wence.plan.PlanFacts;

final class LibraryTest {
    @TempDir
    private Path home;

    private final Instant now = Instant.parse("2026-11-22T08:00:00Z");

    /// Each reading, drawn as `id after related,related`.
    private final List<String> readings = new ArrayList<>();

    /// A reader for which a text is out of order when it says so.
    private final TextToPlan fake = (facts, file, document, related) -> {
        readings.add(facts.id() + " after "
                + String.join(",", related.stream().map(Plan::id).toList()));
        var plan = new Plan(facts, file, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        boolean reordered = document.text().contains("乱");
        var structure =
                new Structure(0, List.of(), List.of(), List.of(), 0, 0, 0, List.of(), List.of(), reordered, List.of());
        var statements = new Statements(0, 0, 0, 0, List.of(), List.of(), List.of(), 0, List.of());
        var origin = new Origin(Optional.empty(), false, List.of());
        return new ReadPlan(
                plan, new ReadingReport(facts, origin, structure, statements, List.of(), List.of(), List.of()));
    };

    private Library library() {
        return new Library(home, () -> now);
    }

    private Change publish(String id, byte[] file, Optional<PlanFacts> facts) {
        return Filed.publish(library(), id, file, facts);
    }

    private void file(String name, String content) throws IOException {
        Files.createDirectories(home.resolve("plans"));
        Files.writeString(home.resolve("plans").resolve(name), content);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static PlanFacts facts(String id, String title) {
        return new PlanFacts(
                id,
                title,
                Optional.empty(),
                Optional.of(Level.COUNTY),
                Optional.empty(),
                Optional.of(new Period(2021, 2025)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private List<PlanFacts> loaded() {
        return library().load(fake).plans().stream()
                .map(read -> read.plan().facts())
                .toList();
    }

    private List<String> problems() {
        return library().load(fake).problems().stream().map(Problem::sentence).toList();
    }

    @Test
    void aHomeThatIsNotThereHoldsNothing() {
        var nowhere = new Library(home.resolve("nowhere"), () -> now);
        assertThat(nowhere.ids()).isEmpty();
        assertThat(nowhere.load(fake)).isEqualTo(new LoadedPlans(List.of(), List.of()));
        assertThat(nowhere.fingerprint()).hasSize(64);
    }

    @Test
    void aPlanIsKeptByteForByteWithItsFacts() throws IOException {
        byte[] text = utf8("\uFEFF方案\r\n一、总体\u00a0要求\n");
        assertThat(publish("区方案-1", text, Optional.of(facts("区方案-1", "某区方案")))).isEqualTo(new Change.Added("区方案-1"));
        assertThat(home.resolve("plans/区方案-1.txt")).hasBinaryContent(text);
        assertThat(loaded()).containsExactly(facts("区方案-1", "某区方案"));
        assertThat(library().ids()).containsExactly("区方案-1");
    }

    @Test
    void aNewTextReplacesTheOldOneAndKeepsTheFacts() throws IOException {
        publish("p", utf8("旧文"), Optional.of(facts("p", "某区方案")));
        assertThat(publish("p", utf8("新文"), Optional.empty())).isEqualTo(new Change.Replaced("p"));
        assertThat(home.resolve("plans/p.txt")).hasContent("新文");
        assertThat(loaded()).containsExactly(facts("p", "某区方案"));
        try (Stream<Path> files = Files.list(home.resolve("plans"))) {
            assertThat(files).hasSize(3);
        }
        assertThat(home.resolve("plans/versions/p/1.txt")).hasContent("旧文");
    }

    @Test
    void ofAFileInAnotherFormatTheTextIsThePlanAndTheFileIsKeptBesideIt() throws IOException {
        byte[] web = utf8("<html><body><p>某区方案</p><p>一、要求</p></body></html>");
        assertThat(publish("p", web, Optional.empty())).isEqualTo(new Change.Added("p"));
        assertThat(home.resolve("plans/p.txt")).hasContent("某区方案\n一、要求\n");
        assertThat(home.resolve("plans/originals/p.html")).hasBinaryContent(web);
        byte[] text = "某区方案\n一、新要求".getBytes(Charset.forName("GB18030"));
        assertThat(publish("p", text, Optional.empty())).isEqualTo(new Change.Replaced("p"));
        assertThat(home.resolve("plans/p.txt")).hasContent("某区方案\n一、新要求");
        assertThat(home.resolve("plans/originals/p.html")).doesNotExist();
        assertThat(home.resolve("plans/versions/p/1.original.html")).hasBinaryContent(web);
        assertThat(home.resolve("plans/originals/p.txt")).hasBinaryContent(text);
        assertThat(library().ids()).containsExactly("p");
        library().remove("p", "somebody");
        assertThat(home.resolve("plans/originals")).isEmptyDirectory();
    }

    @Test
    void aPlanKnowsThePagesOfItsText() throws IOException {
        file("p.txt", "一页\f二页");
        var plan = library().load(fake).plans().getFirst().plan();
        assertThat(plan.pages().at(0)).hasValue(1);
        assertThat(plan.pages().at(3)).hasValue(2);
    }

    @Test
    void aFileThatCannotBeReadChangesNothing() {
        publish("p", utf8("旧文"), Optional.empty());
        Change change = publish("p", utf8("{\\rtf1 新文}"), Optional.empty());
        assertThat(change).isInstanceOf(Change.Refused.class);
        assertThat(home.resolve("plans/p.txt")).hasContent("旧文");
    }

    @Test
    void anIdThatIsNoneIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> publish("../p", utf8("文"), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("need an id such as '---p', got '../p'");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(home.resolve("plans"), "a file");
        Change change = publish("p", utf8("文"), Optional.empty());
        assertThat(((Change.Refused) change).reason()).startsWith("不能写入 " + home.resolve("plans"));
    }

    @Test
    void aRemovedPlanIsGone() throws IOException {
        publish("p", utf8("文"), Optional.of(facts("p", "方案")));
        publish("q", utf8("文"), Optional.empty());
        assertThat(library().remove("p", "somebody")).isEqualTo(new Change.Removed("p"));
        assertThat(library().ids()).containsExactly("q");
        assertThat(home.resolve("plans/p.json")).doesNotExist();
        assertThat(library().remove("p", "somebody")).isEqualTo(new Change.Refused("没有编号为“p”的规划；现有：q。"));
    }

    @Test
    void aTextWithoutFactsIsTitledByItsFirstLine() throws IOException {
        file("a.txt", "\uFEFF\n  某区科学素质方案  \n一、总体要求");
        file("b.txt", "长".repeat(200));
        assertThat(loaded()).extracting(PlanFacts::title).containsExactly("某区科学素质方案", "长".repeat(80) + "…");
        assertThat(loaded().getFirst().level()).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @Test
    void aBrokenFileStopsNoneOfTheOthers() throws IOException {
        file("a.txt", "");
        file("b.txt", "好文");
        file("b.json", "{\n  \"title\": \"乙\",\n  \"level\": \"village\"\n}");
        file("c.txt", "好文");
        file("c.json", "{ 坏");
        file("d.json", "{}");
        file("e f.txt", "好文");
        file("e-f.txt", "同名");
        file(".hidden.txt", "半截");
        Files.createDirectory(home.resolve("plans/dir.txt"));
        assertThat(loaded()).extracting(PlanFacts::id).containsExactly("b", "c", "e-f");
        assertThat(loaded()).extracting(PlanFacts::title).containsExactly("乙", "好文", "好文");
        assertThat(problems())
                .containsExactly(
                        "plans/a.txt 未收录：文件是空的；请检查文件是否完整。",
                        "plans/b.json 第 3 行：“level”应是 state、province、city、county、township 之一，现为“village”。",
                        "plans/c.json 第 1 行：不是合法的 JSON，请检查引号、逗号和括号。",
                        "plans/d.json 没有对应的文本文件（d.txt），不起作用。",
                        "plans/e-f.txt 与另一份文本的编号同为“e-f”，未收录；请改名。");
    }

    @Test
    void aFactsFileThatIsNoTextIsSaid() throws IOException {
        file("a.txt", "好文");
        Files.write(home.resolve("plans/a.json"), new byte[] {'{', 0, '}'});
        assertThat(problems()).hasSize(1).first().asString().startsWith("plans/a.json 未采用：文件不是纯文本");
        assertThat(loaded()).extracting(PlanFacts::title).containsExactly("好文");
    }

    @Test
    void aTextOutOfOrderIsReadAgainInViewOfTheOrderlyOnes() throws IOException {
        file("a.txt", "乱文");
        file("b.txt", "好文");
        file("c.txt", "乱文");
        file("d.txt", "好文");
        assertThat(loaded()).extracting(PlanFacts::id).containsExactly("a", "b", "c", "d");
        assertThat(readings)
                .containsExactly("a after ", "b after ", "c after ", "d after ", "a after b,d", "c after b,d");
    }

    @Test
    void anyChangeGivesAnotherFingerprint() throws IOException {
        var seen = new ArrayList<String>();
        seen.add(library().fingerprint());
        file("a.txt", "文");
        seen.add(library().fingerprint());
        file("a.txt", "文 ");
        seen.add(library().fingerprint());
        file("a.json", "{}");
        seen.add(library().fingerprint());
        file("b.txt", "文");
        seen.add(library().fingerprint());
        Files.move(home.resolve("plans/b.txt"), home.resolve("plans/c.txt"));
        seen.add(library().fingerprint());
        assertThat(seen).doesNotHaveDuplicates();

        file(".a.txt.7.tmp", "left behind");
        file("notes.md", "aside");
        assertThat(library().fingerprint()).isEqualTo(seen.getLast());
    }

    @Test
    void thePlansOfThisRepositoryAreWithoutMistake() {
        LoadedPlans held = new Library(Path.of("index"), () -> now).load(fake);
        assertThat(held.problems()).isEmpty();
        assertThat(held.plans())
                .extracting(read -> read.plan().facts().level().orElseThrow())
                .contains(Level.PROVINCE, Level.COUNTY);
    }
}
