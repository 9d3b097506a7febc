package wence.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import wence.library.LibraryFailure;

/// The command line.
@Command(
        name = "wence",
        description = "问策：查政府规划文本，每个回答都附原文条款。",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class)
public final class Main {
    /// Exit status: the work failed; the message says what and what to do.
    static final int FAILED = 1;

    /// Lucene advises on options of the Java machine, which is no news to the person who asks.
    /// Held, since the logger would else be forgotten with its level.
    private static final Logger LUCENE_NOTES =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private final Map<String, String> environment;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--home", paramLabel = "目录", description = "方案集所在的目录，默认是项目的 index 目录。")
    private @Nullable Path home;

    private Main(Map<String, String> environment, InputStream in, PrintStream out, PrintStream err) {
        this.environment = Map.copyOf(environment);
        this.in = in;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        LUCENE_NOTES.setLevel(Level.OFF);
        System.exit(run(System.in, System.out, System.err, args));
    }

    /// Runs one command.
    ///
    /// @return the exit status: 0 done, 1 the work failed, 2 wrong usage
    static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        return run(System.getenv(), in, out, err, args);
    }

    /// The same in an environment of its own.
    static int run(Map<String, String> environment, InputStream in, PrintStream out, PrintStream err, String... args) {
        var utf8 = new PrintStream(out, false, StandardCharsets.UTF_8);
        var errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        int status = commandLine(new Main(environment, in, utf8, errors), args)
                .setOut(new PrintWriter(utf8, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(errors, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    if (!(failure instanceof Failure || failure instanceof LibraryFailure)) {
                        throw failure;
                    }
                    errors.println(failure.getMessage());
                    return FAILED;
                })
                .execute(args);
        utf8.flush();
        return status;
    }

    /// The commands by name, in the order of the help text.
    private static Map<String, Supplier<Object>> commands() {
        var commands = new LinkedHashMap<String, Supplier<Object>>();
        commands.put("ask", AskCommand::new);
        commands.put("search", SearchCommand::new);
        commands.put("chat", ChatCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("add", AddCommand::new);
        commands.put("read", ReadCommand::new);
        commands.put("publish", PublishCommand::new);
        commands.put("remove", RemoveCommand::new);
        commands.put("undo", UndoCommand::new);
        commands.put("reindex", ReindexCommand::new);
        commands.put("index", IndexCommand::new);
        commands.put("status", StatusCommand::new);
        commands.put("backup", BackupCommand::new);
        commands.put("restore", RestoreCommand::new);
        commands.put("read-draft", ReadDraftCommand::new);
        commands.put("build-index", BuildIndexCommand::new);
        commands.put("plans", PlansCommand::new);
        commands.put("diff", DiffCommand::new);
        commands.put("outline", OutlineCommand::new);
        commands.put("duties", DutiesCommand::new);
        commands.put("targets", TargetsCommand::new);
        commands.put("eval", EvalCommand::new);
        commands.putAll(ExtraCommands.all());
        commands.put("model", ModelCommand::new);
        return commands;
    }

    /// The command line with the one command that is called, since making them all takes longer
    /// than an answer; with all of them when none is called.
    private static CommandLine commandLine(Main main, String... args) {
        Map<String, Supplier<Object>> commands = commands();
        var line = new CommandLine(main);
        Optional<String> called = called(commands.keySet(), args);
        commands.forEach((name, command) -> {
            if (called.isEmpty() || called.get().equals(name)) {
                line.addSubcommand(name, command.get());
            }
        });
        return line;
    }

    /// The first argument that is neither an option nor the value of `--home`, when it is a
    /// command.
    private static Optional<String> called(Set<String> commands, String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--home")) {
                i++;
            } else if (!args[i].startsWith("-")) {
                return Optional.of(args[i]).filter(commands::contains);
            }
        }
        return Optional.empty();
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

    Map<String, String> environment() {
        return environment;
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
