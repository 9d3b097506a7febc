package wence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script `wence` among pretended JDKs and a pretended Maven.
final class LauncherTest {
    @TempDir
    Path dir;

    private PretendedMachine machine = new PretendedMachine(Path.of("/"));

    @BeforeEach
    void aMachineWithASourceTree() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a shell");
        machine = new PretendedMachine(dir.resolve("a machine 机器"));
        machine.source("src/main/java/wence/app/Main.java", "1");
        machine.maven();
    }

    @Test
    void aNewEnoughJavaHomeIsTaken() throws Exception {
        machine.jdk("jvm/jdk-25", "25.0.3");
        machine.jdk("elsewhere/jdk-26", "26");

        var run = machine.with("JAVA_HOME", machine.path("elsewhere/jdk-26")).run("plans");

        assertThat(run.output()).isEqualTo("elsewhere/jdk-26 runs [plans]\n");
    }

    @Test
    void anOlderJavaHomeAndAnOlderJavaOnThePathArePassedOver() throws Exception {
        machine.jdk("old/jdk-17", "17.0.15");
        machine.jdk("jvm/jdk-25", "25.0.3");

        var run = machine.with("JAVA_HOME", machine.path("old/jdk-17"))
                .with("PATH", machine.path("old/jdk-17/bin") + ":" + machine.searchPath())
                .run("plans");

        assertThat(run.output()).isEqualTo("jvm/jdk-25 runs [plans]\n");
    }

    @Test
    void ofManyTheLowestLongTermReleaseIsTaken() throws Exception {
        machine.jdk("jvm/java-1.8.0", "1.8.0_402");
        machine.jdk("jvm/jdk-21", "21.0.1");
        machine.jdk("jvm/jdk-26", "26.0.1");
        machine.jdk("jvm/jdk-29", "29");
        machine.jdk("home/.jdks/temurin-25", "25.0.3");

        assertThat(machine.run("plans").output()).isEqualTo("home/.jdks/temurin-25 runs [plans]\n");
    }

    @Test
    void aLongTermReleaseIsTakenBeforeALowerOne() throws Exception {
        machine.jdk("jvm/jdk-28", "28.0.2");
        machine.jdk("jvm/jdk-29", "29.0.1");

        assertThat(machine.run("plans").output()).isEqualTo("jvm/jdk-29 runs [plans]\n");
    }

    @Test
    void anotherReleaseIsTakenWhenThereIsNoLongTermOne() throws Exception {
        machine.jdk("jvm/jdk-28", "28-ea");
        machine.jdk("home/.sdkman/candidates/java/27-open", "27.0.1");

        assertThat(machine.run("plans").output()).isEqualTo("home/.sdkman/candidates/java/27-open runs [plans]\n");
    }

    @Test
    void aJdkThatIsOnlyOnThePathIsTaken() throws Exception {
        machine.jdk("elsewhere/jdk-25", "25.0.3");

        var run = machine.with("PATH", machine.path("elsewhere/jdk-25/bin") + ":" + machine.searchPath())
                .run("plans");

        assertThat(run.output()).isEqualTo("elsewhere/jdk-25 runs [plans]\n");
    }

    @Test
    void withoutAJdkOneLineSaysWhatToInstall() throws Exception {
        machine.jdk("jvm/jdk-21", "21.0.1");

        var run = machine.run("plans");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors().lines()).singleElement().asString().contains("JDK 25", "请安装", "please install");
    }

    @Test
    void withoutMavenOneMoreLineSaysWhatToInstall() throws Exception {
        machine.jdk("jvm/jdk-25", "25.0.3");
        machine.noMaven();

        var run = machine.run("plans");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors().lines()).last().asString().contains("Maven", "请安装", "please install");
    }

    @Test
    void argumentsArriveAsTheyWereTyped() throws Exception {
        machine.jdk("jvm/jdk-25", "25.0.3");

        var run = machine.with("LC_ALL", "C").run("ask", "由谁牵头？ * $HOME", "", "a\"b'c\\d");

        assertThat(run.output()).isEqualTo("jvm/jdk-25 runs [ask][由谁牵头？ * $HOME][][a\"b'c\\d]\n");
    }

    @Test
    void javaSpeaksUtf8WhateverTheLocale() throws Exception {
        machine.jdk("jvm/jdk-25", "25.0.3");

        for (String locale : List.of("C", "POSIX", "zh_CN.UTF-8", "zh_CN.GBK", "")) {
            assertThat(machine.with("LC_ALL", locale).run("locale").output())
                    .as(locale)
                    .containsIgnoringCase("utf");
        }
    }

    @Test
    void theStatusOfTheProgramIsTheStatusOfTheScript() throws Exception {
        machine.jdk("jvm/jdk-25", "25.0.3");

        assertThat(machine.run("fail").status()).isEqualTo(7);
    }

    @Test
    void itMayBeCalledThroughALinkFromAnotherFolder() throws Exception {
        machine.jdk("jvm/jdk-25", "25.0.3");
        Path link = Files.createSymbolicLink(dir.resolve("link"), machine.script());

        assertThat(machine.runScript(link, "plans").output()).isEqualTo("jvm/jdk-25 runs [plans]\n");
    }

    @Test
    void itBuildsOnceAndThenOnlyWhenSomethingChanged() throws Exception {
        machine.jdk("jvm/jdk-25", "25.0.3");
        Path added = machine.source("src/main/java/wence/app/Other.java", "2");

        machine.run("plans");
        machine.run("plans");
        assertThat(machine.builds()).as("nothing changed").isEqualTo(1);

        Files.delete(added);
        machine.run("plans");
        assertThat(machine.builds()).as("a file went").isEqualTo(2);

        Path main = machine.source("src/main/java/wence/app/Main.java", "3");
        machine.run("plans");
        assertThat(machine.builds()).as("a file changed").isEqualTo(3);

        Files.setLastModifiedTime(main, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        machine.run("plans");
        assertThat(machine.builds()).as("an older file came in its place").isEqualTo(4);
    }

    @Test
    void aBuildThatFailsIsShownInFewWordsAndNothingRuns() throws Exception {
        machine.jdk("jvm/jdk-25", "25.0.3");
        machine.run("plans");
        machine.source("src/main/java/wence/app/Main.java", "broken");

        var run = machine.run("plans");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.errors()).contains("[ERROR] Main.java is broken", "target/build.log");
    }

    @Test
    void afterABuildThatWasKilledEverythingIsCompiledAgain() throws Exception {
        machine.jdk("jvm/jdk-25", "25.0.3");
        machine.source("src/main/java/wence/app/Main.java", "killed");
        Path half = machine.source("target/classes/wence/app/Main.class", "half");

        assertThat(machine.run("plans").status()).isNotEqualTo(0);
        assertThat(half).exists();

        machine.source("src/main/java/wence/app/Main.java", "whole");
        assertThat(machine.run("plans").output()).isEqualTo("jvm/jdk-25 runs [plans]\n");
        assertThat(half).doesNotExist();
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        machine.jdk("jvm/jdk-25", "25.0.3");

        var first = machine.start("plans");
        var second = machine.start("plans");

        assertThat(first.end().output()).isEqualTo("jvm/jdk-25 runs [plans]\n");
        assertThat(second.end().output()).isEqualTo("jvm/jdk-25 runs [plans]\n");
        assertThat(machine.builds()).isEqualTo(1);
    }

    @Test
    void aNewJdkMakesANewStartUpCacheButNoNewBuild() throws Exception {
        machine.jdk("jvm/jdk-25", "25.0.3");
        machine.run("plans");
        machine.jdk("jvm/jdk-25", "25.0.4");

        assertThat(machine.run("plans").errors()).contains("preparing a fast start");
        assertThat(machine.run("plans").errors()).isEmpty();
        assertThat(machine.builds()).isEqualTo(1);
    }

    @Test
    void checkShowsWhatSurefireCountedAndCloses() throws Exception {
        machine.jdk("jvm/jdk-25", "25.0.3");

        var run = machine.run("check");

        assertThat(run.status()).isEqualTo(0);
        assertThat(run.output()).isEqualTo("""
                [INFO] Tests run: 12, Failures: 0, Errors: 0, Skipped: 0
                检查全部通过，12 项测试 / every check passed, 12 tests
                """);
        assertThat(machine.run("plans").errors())
                .as("what was checked need not be built")
                .isEmpty();
    }

    @Test
    void checkThatFailsSaysSo() throws Exception {
        machine.jdk("jvm/jdk-25", "25.0.3");
        machine.source("src/main/java/wence/app/Main.java", "broken");

        var run = machine.run("check");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.output()).isEqualTo("[ERROR] Main.java is broken\n");
        assertThat(run.errors()).contains("target/check.log");
    }
}
