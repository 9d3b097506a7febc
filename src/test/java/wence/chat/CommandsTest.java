package wence.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            谁牵头？              | Ask[question=谁牵头？]
            /ask 谁牵头？         | Ask[question=谁牵头？]
            ／ASK@bot 谁牵头？    | Ask[question=谁牵头？]
            /ask                  | Help[topic=ask]
            /duties               | Duties[agency=, page=1]
            /duties 科协 第2页    | Duties[agency=科协, page=2]
            /分工                 | Duties[agency=, page=1]
            /targets 第3页        | Targets[words=, page=3]
            /compare 农民         | Compare[item=农民]
            /search a b           | Search[words=a b, page=1]
            /scope 全部           | Scope[words=全部]
            /plans                | Plans[page=1]
            帮助                  | Help[topic=]
            退出                  | Quit[]
            2                     | Pick[number=2, typed=2]
            ２．                  | Pick[number=2, typed=２．]
            ②                    | Pick[number=2, typed=②]
            第二个                | Pick[number=2, typed=第二个]
            第十二个呢？          | Pick[number=12, typed=第十二个呢？]
            第二十一项            | Pick[number=21, typed=第二十一项]
            2025                  | Ask[question=2025]
            0                     | Ask[question=0]
            第二                  | Pick[number=2, typed=第二]
            第二季度              | Ask[question=第二季度]
            原文                  | Open[which=, page=0]
            原文2                 | Open[which=2, page=0]
            原文 [2]              | Open[which=2, page=0]
            看原文（2）           | Open[which=2, page=0]
            Source 2              | Open[which=2, page=0]
            原文在哪里公布？      | Ask[question=原文在哪里公布？]
            /text p:12 第2页      | Open[which=p:12, page=2]
            /原文 1               | Open[which=1, page=0]
            """, delimiter = '|')
    void aTextBecomesACommand(String text, String command) {
        assertThat(Commands.read(text)).hasToString(command);
    }

    @ParameterizedTest
    @CsvSource({
        "dutis, duties",
        "dutise, duties",
        "taget, targets",
        "pla, plans",
        "hepl, help",
        "scop, scope",
        "serach, search"
    })
    void aSlipIsForgiven(String typed, String meant) {
        assertThat(Commands.nearest(typed, Commands.all()).map(CommandWord::name))
                .contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzy", "etc/passwd", "q", "一二三四五六"})
    void whatIsNoSlipIsNotGuessed(String typed) {
        assertThat(Commands.nearest(typed, Commands.all())).isEmpty();
    }

    @Test
    void everyCommandIsListedOnceWithWordsInBothLanguages() {
        List<CommandWord> all = Commands.all();
        assertThat(all).extracting(CommandWord::name).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+"));
        assertThat(all)
                .allMatch(word -> !word.chinese().isBlank() && !word.english().isBlank());
        assertThat(all.stream().flatMap(word -> word.aliases().stream())).doesNotHaveDuplicates();
    }
}
