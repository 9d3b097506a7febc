package wence.admin;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Does the work in Java machines of their own, with stated time and memory; one that takes more
/// is ended, with everything that it started. One piece of work goes on at a time.
public final class WorkshopApart implements Workshop {
    /// How long one file may take. A scan of some forty pages is recognised in that time.
    public static final Duration READING = Duration.ofMinutes(3);

    /// How long an index may take.
    public static final Duration INDEXING = Duration.ofMinutes(30);

    /// The heap for either, in megabytes. Beside it a Java machine takes some 80 MB.
    public static final int HEAP = 256;

    private static final String TOO_MUCH = "OutOfMemoryError";

    private final List<String> program;
    private final Path home;
    private final Duration reading;
    private final int heap;
    private final Semaphore bench = new Semaphore(1, true);

    /// @param program starts this program when the command's words are put after it; a `%d` in it
    ///     is the heap in megabytes
    public WorkshopApart(List<String> program, Path home) {
        this(program, home, READING, HEAP);
    }

    WorkshopApart(List<String> program, Path home, Duration reading, int heap) {
        this.program = List.copyOf(program);
        this.home = home;
        this.reading = reading;
        this.heap = heap;
    }

    @Override
    public void read(Path folder) throws IOException, WorkFailure {
        var said = new ArrayList<String>();
        Optional<Integer> status = run(reading, said::add, "read-draft", folder.toString());
        if (status.isEmpty()) {
            throw new WorkFailure("读这份文件用了 %d 秒还没有读完，已经停下，没有收下；请检查文件，或者另存为文本后再试。".formatted(reading.toSeconds()));
        }
        if (status.get() != 0) {
            boolean isTooLarge = said.stream().anyMatch(line -> line.contains(TOO_MUCH));
            throw new WorkFailure(
                    isTooLarge
                            ? "读这份文件要用的内存超过 %d MB，没有收下；请检查文件，或者分成几份再试。".formatted(heap)
                            : "读这份文件时出了错，没有收下；请用 Word、WPS 或阅读器打开后另存一份再试。");
        }
    }

    @Override
    public void index(Consumer<Progress.Indexing> progress) throws WorkFailure {
        var last = new ArrayList<String>();
        try {
            Optional<Integer> status = run(
                    INDEXING,
                    line -> IndexingLine.parse(line).ifPresentOrElse(progress, () -> last.add(line)),
                    "build-index");
            if (status.isEmpty()) {
                throw new WorkFailure("重建索引用了 %d 分钟还没有完成，已经停下；仍用原来的索引。".formatted(INDEXING.toMinutes()));
            }
            if (status.get() != 0) {
                throw new WorkFailure("重建索引没有成功，仍用原来的索引：" + (last.isEmpty() ? "出了错。" : last.getLast()));
            }
        } catch (IOException e) {
            throw new WorkFailure("重建索引没有成功，仍用原来的索引：" + e.getMessage());
        }
    }

    /// @return the exit status; empty when it took too long
    private Optional<Integer> run(Duration limit, Consumer<String> said, String... words) throws IOException {
        var command = new ArrayList<String>();
        program.forEach(word -> command.add(word.replace("%d", Integer.toString(heap))));
        command.addAll(List.of("--home", home.toString()));
        command.addAll(List.of(words));
        try {
            bench.acquire();
            try {
                return run(new ProcessBuilder(command).redirectErrorStream(true).start(), limit, said);
            } finally {
                bench.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static Optional<Integer> run(Process process, Duration limit, Consumer<String> said)
            throws IOException, InterruptedException {
        var isLate = new AtomicBoolean();
        Thread watch = Thread.ofVirtual().start(() -> {
            try {
                if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                    isLate.set(true);
                    end(process);
                }
            } catch (InterruptedException ended) {
                end(process);
            }
        });
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.accept(line);
            }
            int status = process.waitFor();
            return isLate.get() ? Optional.empty() : Optional.of(status);
        } finally {
            watch.interrupt();
        }
    }

    /// Ends it and what it started, such as the recognition of pages.
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
