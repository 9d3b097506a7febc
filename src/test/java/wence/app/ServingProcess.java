package wence.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import wence.chat.telegram.botapi.BotApi;

/// `serve` as a process of its own, talking to the stand-in.
final class ServingProcess implements AutoCloseable {
    private final Process process;
    private final Path said;

    private ServingProcess(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /// Starts it; what it says goes to a file beside the home.
    static ServingProcess start(BotApi api, Path home) throws IOException {
        return start(
                Map.of(
                        "WENCE_TELEGRAM_TOKEN",
                        api.token(),
                        "WENCE_TELEGRAM_API",
                        "http://127.0.0.1:" + api.port(),
                        "WENCE_LISTEN",
                        "127.0.0.1:0"),
                home);
    }

    static ServingProcess start(Map<String, String> environment, Path home) throws IOException {
        Path said = Files.createTempFile(home.getParent(), "serve", ".txt");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "-Xlog:disable",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "wence.app.Main"));
        command.addAll(List.of("--home", home.toString(), "serve"));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()));
        builder.environment().putAll(environment);
        return new ServingProcess(builder.start(), said);
    }

    String said() throws IOException {
        return Files.readString(said);
    }

    void awaitSaid(String part) throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!said().contains(part)) {
            if (System.nanoTime() > until || !process.isAlive()) {
                throw new AssertionError("waited in vain for '%s', it said:%n%s".formatted(part, said()));
            }
            Thread.sleep(20);
        }
    }

    /// Ends it as an operator does.
    ///
    /// @return how long that took, in milliseconds
    long terminate() throws InterruptedException {
        long before = System.nanoTime();
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end");
        }
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
    }

    /// Ends it as a power failure does.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /// Waits until it ends by itself.
    ///
    /// @return its exit status
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
