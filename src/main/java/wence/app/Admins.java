package wence.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import wence.admin.Admin;
import wence.admin.Collection;
import wence.admin.Done;
import wence.admin.Progress;
import wence.admin.Workshop;
import wence.admin.WorkshopApart;
import wence.admin.WorkshopHere;
import wence.library.Library;
import wence.search.ClauseIndex;

/// The admin room, wired for one command.
final class Admins {
    private static final Path NICE = Path.of("/usr/bin/nice");

    private static final System.Logger LOG = System.getLogger(Admins.class.getName());

    private Admins() {}

    /// For a command line that ends with its work.
    static Admin here(Home home) {
        Library library = Holdings.library(home);
        return new Admin(
                home.directory(),
                library,
                Holdings.index(home),
                workshop(home, library),
                InstantSource.system(),
                new SecureRandom(),
                "",
                ClauseIndex::close);
    }

    static Workshop workshop(Home home, Library library) {
        return new WorkshopHere(
                library, Holdings.index(home), KnownAgencies.of(home).register(), System::nanoTime);
    }

    /// For a program that goes on answering.
    static Admin serving(Holdings holdings, Collection collection, ModelWriting writing) {
        Home home = holdings.home();
        return new Admin(
                home.directory(),
                holdings.library(),
                Holdings.index(home),
                new WorkshopApart(program(), home.directory()),
                InstantSource.system(),
                new SecureRandom(),
                holdings.fingerprint(),
                index -> {
                    // names of agencies may have been added since
                    KnownAgencies agencies = KnownAgencies.of(home);
                    agencies.notices().forEach(notice -> LOG.log(System.Logger.Level.WARNING, notice));
                    Holdings.Desk desk = Holdings.desk(index, agencies.register());
                    collection.replace(writing.over(desk.answerer(), agencies.register()), desk.lookup(), index);
                });
    }

    /// Starts this very program, at a lower priority than answers have.
    private static List<String> program() {
        var words = new ArrayList<String>();
        if (Files.isExecutable(NICE)) {
            words.addAll(List.of(NICE.toString(), "-n", "10"));
        }
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(
                "-Xmx%dm",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xlog:disable",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dwence.root=" + System.getProperty("wence.root", "")));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        return words;
    }

    /// Who works on the command line, in what is written down of acts.
    static String who() {
        return OpenOffice.runner().toString();
    }

    /// Tells how far it is on standard error, a line at a time.
    static Consumer<Progress> progress(Main program) {
        return step -> program.err().println(step.chinese());
    }

    /// Tells what came of it.
    ///
    /// @return the exit status
    static int tell(Main program, Done done, boolean json) {
        Optional<String> notice = done instanceof Done.Did did ? did.notice() : Optional.empty();
        if (json) {
            program.out().println(Listing.write(out -> {
                out.writeStartObject();
                out.writeBooleanField("done", done instanceof Done.Did);
                out.writeStringField("sentence", done.sentence());
                out.writeStringField("notice", notice.orElse(null));
                out.writeEndObject();
            }));
        } else if (done instanceof Done.Did) {
            program.out().println(done.sentence());
            notice.ifPresent(program.err()::println);
        } else {
            program.err().println(done.sentence());
        }
        return done instanceof Done.Did && notice.isEmpty() ? 0 : Main.FAILED;
    }
}
