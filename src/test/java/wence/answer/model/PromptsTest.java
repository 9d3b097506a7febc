package wence.answer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wence.answer.model.Prompts.Opened.Mistaken;
import wence.answer.model.Prompts.Opened.Ready;
import wence.office.PromptShelf.Change;
import wence.office.PromptShelf.OnDisk;
import wence.office.PromptShelf.Reloaded.Done;
import wence.office.PromptShelf.Reloaded.Refused;
import wence.office.PromptShelf.Shelved;
import wence.question.Language;

/// Prompts are files; a mistake in one is named with its file and line.
final class PromptsTest {
    @TempDir
    private Path directory;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("prompts"))) {
            for (Path file : files.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void theProjectsOwnAreWhole() {
        assertThat(Prompts.open(Path.of("prompts"))).isInstanceOf(Ready.class);
    }

    @Test
    void anUnknownHoleIsNamedWithItsLine() throws IOException {
        write("version 2\n说明\n---\n{{question}}{{clauses}}\n{{history}} {{key}}\n");
        assertThat(mistakes()).containsExactly(file() + ":5：没有名为 {{key}} 的空；可用的是 clauses、history、question。");
    }

    @Test
    void aMissingHoleAMissingVersionAndAMissingBorderAreNamed() throws IOException {
        write("说明\n{{question}} {{history}}\n");
        assertThat(mistakes())
                .containsExactly(
                        file() + ":1：第一行应当是 version 和一个数字，例如 version 1。",
                        file() + ":2：缺少单独一行 ---，它把给模型的说明和问题分开。",
                        file() + ":2：缺少 {{clauses}}。");
    }

    @Test
    void aHoleThatDoesNotCloseIsNamed() throws IOException {
        write("version 2\n---\n{{question}}{{clauses}}{{history}}\n{{question\n");
        assertThat(mistakes()).containsExactly(file() + ":4：{{ 和 }} 没有成对。");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(file());
        assertThat(mistakes()).containsExactly(file() + ":1：不能读取这个提示词文件。");
    }

    @Test
    void mistakenOnesDoNotTakeThePlaceOfThoseInUse() throws IOException {
        Prompts prompts = ((Ready) Prompts.open(directory)).prompts();
        write("version 9\n---\n{{question}}\n");
        assertThat(((Refused) prompts.reload()).mistakes())
                .containsExactly("answer.zh.txt:3：缺少 {{clauses}}。", "answer.zh.txt:3：缺少 {{history}}。");
        assertThat(prompts.get(PromptName.ANSWER, Language.CHINESE).version()).isEqualTo(1);
        write("version 9\n---\n{{question}}{{clauses}}{{history}}\n");
        assertThat(((Done) prompts.reload()).changes()).containsExactly(new Change("answer.zh.txt", 1, 9));
        assertThat(prompts.get(PromptName.ANSWER, Language.CHINESE).version()).isEqualTo(9);
    }

    @Test
    void eachIsComparedWithItsFile() throws IOException {
        Prompts prompts = ((Ready) Prompts.open(directory)).prompts();
        assertThat(prompts.shelved())
                .hasSize(8)
                .allMatch(prompt -> prompt.onDisk().equals(new OnDisk.Same()));
        write(Files.readString(file()).replace("不写网址", "不写链接"));
        assertThat(prompts.shelved())
                .filteredOn(PromptsTest::isWritten)
                .extracting(Shelved::onDisk)
                .containsExactly(new OnDisk.Changed(1));
        write("version 2\n---\n{{question}}{{clauses}}\n{{history\n");
        assertThat(prompts.shelved())
                .filteredOn(PromptsTest::isWritten)
                .extracting(Shelved::onDisk)
                .containsExactly(new OnDisk.Mistaken(
                        List.of("answer.zh.txt:4：{{ 和 }} 没有成对。", "answer.zh.txt:4：缺少 {{history}}。")));
        Files.delete(file());
        assertThat(prompts.shelved())
                .filteredOn(PromptsTest::isWritten)
                .extracting(Shelved::onDisk)
                .containsExactly(new OnDisk.Mistaken(List.of("answer.zh.txt:1：不能读取这个提示词文件。")));
    }

    @Test
    void whereNothingDiffersNothingIsChanged() {
        assertThat(((Ready) Prompts.open(directory)).prompts().reload()).isEqualTo(new Done(List.of()));
    }

    @Test
    void anotherTextUnderTheSameVersionIsTold() throws IOException {
        Prompts prompts = ((Ready) Prompts.open(directory)).prompts();
        write(Files.readString(file()).replace("不写网址", "不写链接"));
        assertThat(((Done) prompts.reload()).changes().getFirst().keepsVersion())
                .isTrue();
    }

    @Test
    void whatIsPutInOpensNoHole() {
        var mistakes = new ArrayList<String>();
        Prompt prompt = Prompt.read("p", "version 1\n甲\n---\n{{a}} {{b}}", Set.of("a", "b"), mistakes);
        assertThat(mistakes).isEmpty();
        assertThat(prompt.filled(Map.of("a", "{{b}} $1", "b", "乙"))).isEqualTo(new Prompt.Filled("甲", "{{b}} $1 乙"));
    }

    private static boolean isWritten(Shelved prompt) {
        return prompt.file().equals("answer.zh.txt");
    }

    private Path file() {
        return directory.resolve("answer.zh.txt");
    }

    private void write(String text) throws IOException {
        Files.writeString(file(), text);
    }

    private List<String> mistakes() {
        return ((Mistaken) Prompts.open(directory)).mistakes();
    }
}
