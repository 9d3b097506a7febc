package wence.chat.telegram.botapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// A small bot on npm's grammY, `bot.mjs` beside this class, in a process of its own. The library is fetched once, into
/// `target/grammy`, in the version that `package-lock.json` names.
final class GrammyBot implements AutoCloseable {
    private static final Path HOME = Path.of("target", "grammy");

    private final Process process;

    GrammyBot(BotApi api) throws IOException {
        install();
        process = run(List.of("node", "bot.mjs", "http://127.0.0.1:" + api.port(), api.token()));
    }

    private static void install() throws IOException {
        Files.createDirectories(HOME);
        for (String name : List.of("package.json", "package-lock.json", "bot.mjs")) {
            try (var file = GrammyBot.class.getResourceAsStream("grammy/" + name)) {
                if (file == null) {
                    throw new IllegalStateException("no grammy/" + name);
                }
                Files.copy(file, HOME.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path lock = HOME.resolve("package-lock.json");
        Path installed = HOME.resolve("installed-lock.json");
        if (Files.exists(installed) && Files.mismatch(lock, installed) < 0) {
            return;
        }
        try {
            Process npm = run(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
            if (!npm.waitFor(2, TimeUnit.MINUTES) || npm.exitValue() != 0) {
                npm.destroyForcibly();
                skip("npm could not fetch grammY (see target/grammy/log.txt)");
            }
        } catch (IOException e) {
            skip("node and npm are not there: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            skip("interrupted");
        }
        Files.copy(lock, installed, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void skip(String why) {
        System.out.println("The second client is skipped: " + why);
        Assumptions.abort(why);
    }

    private static Process run(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(HOME.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(HOME.resolve("log.txt").toFile()))
                .start();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
