package wence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What all notes must do. The test of each kind implements it.
interface NotesContract {
    /// New, empty notes that read this clock and keep so many of a kind.
    Notes notes(Ticking clock, int max);

    private static Note note(String name, String content) {
        return new Note("talk", name, "甲", content);
    }

    @Test
    default void aNoteIsFoundUnderItsNameUntilItIsReplacedOrRemoved() {
        Notes notes = notes(new Ticking(), 10);
        assertThat(notes.find("talk", "一")).isEmpty();
        notes.put(List.of(note("一", "你好"), note("二", "再见")));
        assertThat(notes.find("talk", "一")).contains("你好");
        notes.put(List.of(note("一", "{\"𠮷\":'\\u0000'}"), note("二", "")));
        assertThat(notes.find("talk", "一")).contains("{\"𠮷\":'\\u0000'}");
        assertThat(notes.find("talk", "二")).isEmpty();
    }

    @Test
    default void kindsDoNotMix() {
        Notes notes = notes(new Ticking(), 10);
        notes.put(List.of(note("一", "你好"), new Note("pin", "一", "", "西")));
        assertThat(notes.find("talk", "一")).contains("你好");
        assertThat(notes.find("pin", "一")).contains("西");
    }

    @Test
    default void theOldestGoWhenThereAreTooMany() {
        Notes notes = notes(new Ticking(), 10);
        notes.put(List.of(new Note("pin", "一", "", "西")));
        for (int i = 1; i <= 250; i++) {
            notes.put(List.of(note("n" + i, "你好")));
            notes.put(List.of(note("n1", "还在")));
        }
        assertThat(names(notes, 1, 120)).isEqualTo("1");
        assertThat(names(notes, 242, 250)).isEqualTo("242 243 244 245 246 247 248 249 250");
        assertThat(notes.find("pin", "一")).contains("西");
    }

    private static String names(Notes notes, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(i -> notes.find("talk", "n" + i).isPresent())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }

    @Test
    default void aNoteIsForgottenSomeTimeAfterItWasPutLast() {
        var clock = new Ticking();
        Notes notes = notes(clock, 10);
        notes.put(List.of(note("一", "你好"), note("二", "再见")));
        clock.pass(Duration.ofDays(60));
        notes.put(List.of(note("二", "再见")));
        clock.pass(Duration.ofDays(31));
        assertThat(notes.find("talk", "一")).isEmpty();
        assertThat(notes.find("talk", "二")).contains("再见");
    }

    @Test
    default void aNoteNeedsAKindAndAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Note("talk", "", "甲", "你好"))
                .withMessage("need kind and name, got 'talk' and ''");
    }
}
