package wence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/// A folder with the launcher in it, in which JDKs and Maven are scripts that tell how they were called.
final class PretendedMachine {
    private static final String JAVA = """
            #!/bin/sh
            for word; do
              case $word in -XX:AOTCacheOutput=*) : > "${word#*=}"; exit 0 ;; esac
            done
            while [ "$1" != -jar ]; do shift; done
            [ -f "$2" ] || exit 3
            shift 2
            case $1 in
              fail) exit 7 ;;
              locale) echo "$LC_ALL"; exit ;;
            esac
            printf '%s runs ' NAME
            printf '[%s]' "$@"
            echo
            """;

    private static final String MAVEN = """
            #!/bin/sh
            echo once >> "MACHINE/maven.calls"
            main=$(cat src/main/java/wence/app/Main.java)
            case $main in
              killed) kill -9 $PPID; exit 1 ;;
              broken)
                echo '[ERROR] Main.java is broken -> [Help 1]'
                echo '[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.'
                exit 1 ;;
            esac
            mkdir -p target/lib
            echo jar > target/wence.jar
            echo lib > target/lib/lucene.jar
            echo '[INFO] Tests run: 12, Failures: 0, Errors: 0, Skipped: 0'
            printf 'the last line has no end'
            """;

    private final Path machine;
    private final Map<String, String> environment = new TreeMap<>();

    PretendedMachine(Path machine) {
        this.machine = machine;
        environment.put("HOME", path("home"));
        environment.put("PATH", searchPath());
    }

    /// What a script wrote and how it ended.
    record Run(int status, String output, String errors) {}

    /// A script that is running.
    record Running(Process process, Path output, Path errors) {
        Run end() throws IOException, InterruptedException {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("need an end within 60 s");
            }
            return new Run(process.exitValue(), Files.readString(output), Files.readString(errors));
        }
    }

    String path(String name) {
        return machine.resolve(name).toString();
    }

    String searchPath() {
        return path("bin") + ":" + path("tools");
    }

    /// The launcher of this project, which looks for JDKs in this folder in place of the system's.
    Path script() throws IOException {
        Path script = machine.resolve("project/wence");
        if (!Files.exists(script)) {
            source(".mvn/jvm.config", "");
            source("pom.xml", "");
            String text = Files.readString(Path.of("wence"))
                    .replace("/usr/lib/jvm", "\"" + path("jvm") + "\"")
                    .replace("/Library/Java", "\"" + path("Library") + "\"");
            executable(script, text);
            for (String tool : List.of(
                    "cat",
                    "cp",
                    "date",
                    "dirname",
                    "find",
                    "flock",
                    "grep",
                    "head",
                    "locale",
                    "mkdir",
                    "mv",
                    "perl",
                    "readlink",
                    "rm",
                    "sed",
                    "sort",
                    "stat",
                    "tail",
                    "tee",
                    "tr")) {
                tool(tool);
            }
        }
        return script;
    }

    /// The system's own tools, without the Java and the Maven that lie beside them.
    private void tool(String name) throws IOException {
        for (String folder : List.of("/usr/bin", "/bin")) {
            Path real = Path.of(folder, name);
            if (Files.isExecutable(real)) {
                executable(machine.resolve("tools").resolve(name), "#!/bin/sh\nexec %s \"$@\"\n".formatted(real));
            }
        }
    }

    void jdk(String name, String version) throws IOException {
        executable(machine.resolve(name).resolve("bin/java"), JAVA.replace("NAME", name));
        executable(machine.resolve(name).resolve("bin/javac"), "#!/bin/sh\n");
        write(
                machine.resolve(name).resolve("release"),
                "IMPLEMENTOR=\"nobody\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
    }

    void maven() throws IOException {
        executable(machine.resolve("bin/mvn"), MAVEN.replace("MACHINE", machine.toString()));
    }

    void noMaven() throws IOException {
        Files.delete(machine.resolve("bin/mvn"));
    }

    /// How often Maven was called.
    int builds() throws IOException {
        return Files.readAllLines(machine.resolve("maven.calls")).size();
    }

    Path source(String name, String text) throws IOException {
        return write(machine.resolve("project").resolve(name), text);
    }

    PretendedMachine with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Run run(String... arguments) throws IOException, InterruptedException {
        return start(arguments).end();
    }

    Run runScript(Path script, String... arguments) throws IOException, InterruptedException {
        script();
        return start(script, arguments).end();
    }

    Running start(String... arguments) throws IOException {
        return start(script(), arguments);
    }

    private Running start(Path script, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(script.toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile(machine, "output", ".txt");
        Path errors = Files.createTempFile(machine, "errors", ".txt");
        var builder = new ProcessBuilder(command)
                .directory(machine.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Running(builder.start(), output, errors);
    }

    private static void executable(Path file, String text) throws IOException {
        write(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(UTF_8));
    }
}
