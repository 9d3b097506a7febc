package wence.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/// The command line.
@Command(
        name = "wence",
        description = "问策：查政府规划文本，每个回答都附原文条款。",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            AskCommand.class,
            ChatCommand.class,
            ServeCommand.class,
            AddCommand.class,
            ReadCommand.class,
            IndexCommand.class,
            PlansCommand.class,
            OutlineCommand.class,
            DutiesCommand.class,
            TargetsCommand.class,
            EvalCommand.class
        })
public final class Main {
    /// Exit status: the work failed; the message says what and what to do.
    static final int FAILED = 1;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--home", paramLabel = "目录", description = "方案集所在的目录，默认是项目的 index 目录。")
    private @Nullable Path home;

    private Main(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        System.exit(run(System.in, System.out, System.err, args));
    }

    /// Runs one command.
    ///
    /// @return the exit status: 0 done, 1 the work failed, 2 wrong usage
    static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        var utf8 = new PrintStream(out, false, StandardCharsets.UTF_8);
        var errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        int status = new CommandLine(new Main(in, utf8, errors))
                .setOut(new PrintWriter(utf8, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(errors, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (!(failure instanceof Failure)) {
                        throw failure;
                    }
                    errors.println(failure.getMessage());
                    return FAILED;
                })
                .execute(args);
        utf8.flush();
        return status;
    }

    /// Where the collection lives: `--home`, or `index` beside the program.
    Home home() {
        if (home != null) {
            return new Home(home);
        }
        String root = System.getProperty("wence.root", "");
        return new Home(Path.of(root).resolve("index"));
    }

    /// Opens the collection and tells what a person should know of it.
    Holdings open() {
        Holdings holdings = Holdings.open(home());
        holdings.notices().forEach(err::println);
        return holdings;
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /// The version as the build wrote it.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"wence " + Build.version()};
        }
    }
}
