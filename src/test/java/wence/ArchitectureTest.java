package wence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The house stands as it was planned, and each rule finds the fault that it is there for.
final class ArchitectureTest {
    /// The rooms, innermost first: a room may import only rooms that stand before it.
    static final List<String> ROOMS = List.of(
            "plan",
            "document",
            "outline",
            "library",
            "search",
            "question",
            "answer",
            "lookup",
            "store",
            "admin",
            "office",
            "chat",
            "web",
            "answer.model",
            "chat.console",
            "chat.telegram",
            "app");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("wence");

    static List<ArchRule> rules() {
        return HouseRules.of(ROOMS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(HOUSE);
    }

    @Test
    void aSoundHouseHasNoFault(@TempDir Path dir) {
        assertThat(faults(
                        dir,
                        "package wence.plan; public class Plan {}",
                        "package wence.search; class Hit { wence.plan.Plan plan; org.apache.lucene.index.Term term; }",
                        "package wence.app; class Main { long now = System.currentTimeMillis(); }",
                        "package wence.chat.console; class Screen { void show() { System.out.println(); } }"))
                .isEmpty();
    }

    @Test
    void aRoomThatImportsALaterRoomIsFound(@TempDir Path dir) {
        assertThat(faults(
                        dir,
                        "package wence.outline; class Reader { wence.search.Hit hit; }",
                        "package wence.search; public class Hit {}"))
                .containsExactly("outline imports only rooms that stand before it");
    }

    @Test
    void aRoomThatImportsAnAdapterBelowItIsFound(@TempDir Path dir) {
        assertThat(faults(
                        dir,
                        "package wence.answer; class Answerer { wence.answer.model.ChatModelAnswers model; }",
                        "package wence.answer.model; public class ChatModelAnswers {}"))
                .containsExactly("answer imports only rooms that stand before it");
    }

    @Test
    void aRoomThatIsNotOnTheListIsFound(@TempDir Path dir) {
        assertThat(faults(dir, "package wence.parsing; class Parser {}")).containsExactly("every package is a room");
    }

    @Test
    void aRoomNamedAfterNothingIsFoundThoughItIsOnTheList(@TempDir Path dir) {
        assertThat(HouseRules.faults(
                        List.of("plan", "util"), PlantedFault.compile(dir, "package wence.util; class Strings {}")))
                .containsExactly("no room is called after nothing in particular");
    }

    @Test
    void aLibraryInTheVocabularyIsFound(@TempDir Path dir) {
        assertThat(faults(dir, "package wence.plan; class Plan { org.assertj.core.api.Assertions library; }"))
                .containsExactly("plan knows the JDK alone");
    }

    @Test
    void luceneOutsideOfSearchIsFound(@TempDir Path dir) {
        assertThat(faults(dir, "package wence.question; class Reader { org.apache.lucene.index.Term term; }"))
                .containsExactly("only [search] knows org.apache.lucene..");
    }

    @Test
    void aCommandLineOutsideOfAppIsFound(@TempDir Path dir) {
        assertThat(faults(dir, "package wence.chat; class Commands { picocli.CommandLine line; }"))
                .containsExactly("only [app] knows picocli..");
    }

    @Test
    void aDatabaseOutsideOfStoreIsFound(@TempDir Path dir) {
        assertThat(faults(dir, "package wence.chat; class Talks { java.sql.Connection connection; }"))
                .containsExactly("only [store] knows java.sql..");
    }

    @Test
    void aPackageWithoutNullMarkIsFound(@TempDir Path dir) {
        assertThat(faults(dir, "package wence.store;", "package wence.store; class Store {}"))
                .containsExactly("every package is @NullMarked");
    }

    @Test
    void printingOutsideOfTheRimIsFound(@TempDir Path dir) {
        assertThat(faults(dir, "package wence.library; class Library { void add() { System.out.println(); } }"))
                .containsExactly("only [app, chat.console] print");
        assertThat(faults(dir, "package wence.library; class Library { Object o = System.err; }"))
                .containsExactly("only [app, chat.console] print");
    }

    @Test
    void oldDatesAreFound(@TempDir Path dir) {
        assertThat(faults(dir, "package wence.app; class Main { java.util.Calendar when; }"))
                .containsExactly("no java.util.Date and its kin");
    }

    @Test
    void aClockReadOutsideOfAppIsFound(@TempDir Path dir) {
        for (String reading : List.of(
                "System.currentTimeMillis()",
                "java.time.Instant.now()",
                "java.time.LocalDate.now(java.time.ZoneId.of(\"Asia/Shanghai\"))",
                "java.time.Clock.systemUTC()",
                "(java.util.function.Supplier<?>) java.time.Year::now")) {
            assertThat(faults(dir, "package wence.answer; class Answer { Object now = %s; }".formatted(reading)))
                    .as(reading)
                    .containsExactly("only [app] reads the clock");
        }
    }

    @Test
    void aClockThatComesFromOutsideIsNoFault(@TempDir Path dir) {
        assertThat(faults(
                        dir,
                        "package wence.answer; class Answer { Object now(java.time.Clock clock)"
                                + " { return java.time.LocalDate.now(clock); } }"))
                .isEmpty();
    }

    private static List<String> faults(Path dir, String... sources) {
        return HouseRules.faults(ROOMS, PlantedFault.compile(dir, sources));
    }
}
