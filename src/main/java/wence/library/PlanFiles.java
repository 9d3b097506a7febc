package wence.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which files of a collection belong to which plan.
record PlanFiles(HomeFiles files, Journal journal) {
    static final String TEXT = ".txt";
    static final String FACTS = ".json";

    /// The texts and metadata files by their bare names.
    ///
    /// @param all the files of the collection
    static SortedMap<String, Path> plans(SortedMap<String, Path> all) {
        var plans = new TreeMap<String, Path>();
        all.forEach((file, path) -> {
            String name = file.substring(file.lastIndexOf('/') + 1);
            if (file.equals(HomeFiles.PLANS + name)) {
                plans.put(name, path);
            }
        });
        return plans;
    }

    /// The ids of those that have a text, in order.
    static List<String> ids(SortedMap<String, Path> plans) {
        return plans.keySet().stream()
                .filter(name -> name.endsWith(TEXT))
                .map(PlanId::ofFile)
                .distinct()
                .sorted()
                .toList();
    }

    /// The plan's text.
    String text(String id) throws IOException {
        return file(id, TEXT);
    }

    /// Its metadata file, be it there or not.
    String facts(String id) throws IOException {
        return file(id, FACTS);
    }

    /// The file that a person may have named in another way, `a b.txt` for `a-b`, or else the
    /// plain name.
    private String file(String id, String ending) throws IOException {
        return plans(files.list()).keySet().stream()
                .filter(name -> name.endsWith(ending) && PlanId.ofFile(name).equals(id))
                .findFirst()
                .map(name -> HomeFiles.PLANS + name)
                .orElse(HomeFiles.PLANS + id + ending);
    }

    /// What the text that is held came as.
    Optional<Versions.Original> original(String id) throws IOException {
        Optional<String> file = originals(id).stream().findFirst();
        if (file.isEmpty()) {
            return Optional.empty();
        }
        String ending = file.get().substring(file.get().lastIndexOf('.'));
        return journal.held(file.get()).map(content -> new Versions.Original(ending, content));
    }

    /// The files that texts of this plan came as.
    List<String> originals(String id) throws IOException {
        return files.list().keySet().stream()
                .filter(file ->
                        file.startsWith(HomeFiles.ORIGINALS) && file.lastIndexOf('.') > HomeFiles.ORIGINALS.length())
                .filter(file -> PlanId.ofFile(file.substring(HomeFiles.ORIGINALS.length()))
                        .equals(id))
                .toList();
    }
}
