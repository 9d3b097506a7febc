package wence.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Work in a process of its own, which here is a shell that does what the test says.
final class WorkshopApartTest {
    @TempDir
    private Path directory;

    private WorkshopApart workshop(String script, Duration limit) throws IOException {
        Path file = Files.writeString(directory.resolve("work.sh"), script);
        return new WorkshopApart(List.of("/bin/sh", file.toString(), "%d"), directory, limit, 64);
    }

    @Test
    void whatTakesTooLongIsEndedWithAllThatItStarted() throws Exception {
        WorkshopApart workshop =
                workshop("sleep 600 & echo $! >> " + directory.resolve("pids") + "; wait", Duration.ofMillis(700));
        long before = System.nanoTime();
        assertThatThrownBy(() -> workshop.read(directory))
                .isInstanceOf(WorkFailure.class)
                .hasMessage("读这份文件用了 0 秒还没有读完，已经停下，没有收下；请检查文件，或者另存为文本后再试。");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(30));
        long started =
                Long.parseLong(Files.readString(directory.resolve("pids")).strip());
        for (int i = 0; i < 100 && ProcessHandle.of(started).isPresent(); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(ProcessHandle.of(started).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void whatTakesTooMuchMemoryIsSaidToBe() throws IOException {
        WorkshopApart workshop =
                workshop("echo java.lang.OutOfMemoryError: Java heap space >&2; exit 1", Duration.ofSeconds(30));
        assertThatThrownBy(() -> workshop.read(directory)).hasMessageStartingWith("读这份文件要用的内存超过 64 MB");
    }

    @Test
    void whatBreaksIsSaidToHaveBroken() throws IOException {
        WorkshopApart workshop = workshop("exit 3", Duration.ofSeconds(30));
        assertThatThrownBy(() -> workshop.read(directory)).hasMessageStartingWith("读这份文件时出了错，没有收下");
    }

    @Test
    void anIndexTellsHowFarItIs() throws Exception {
        var heard = new ArrayList<Progress.Indexing>();
        workshop("echo indexing 1 2 30 4; echo indexing 2 2 70 -", Duration.ofSeconds(30))
                .index(heard::add);
        assertThat(heard)
                .extracting(Progress::chinese)
                .containsExactly("正在重建索引：方案 1/2，条款 30，约剩 4 秒。", "正在重建索引：方案 2/2，条款 70。");
    }

    @Test
    void anIndexThatWasNotBuiltSaysWhy() throws IOException {
        WorkshopApart workshop = workshop("echo 磁盘已满; exit 1", Duration.ofSeconds(30));
        assertThatThrownBy(() -> workshop.index(step -> {})).hasMessage("重建索引没有成功，仍用原来的索引：磁盘已满");
    }
}
