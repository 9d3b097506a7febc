package wence.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of a home that people answer for: plan texts, their facts, what they came as,
/// earlier texts, and further names of agencies. Hidden files are none, such as what a killed
/// process left behind.
record HomeFiles(Path home) {
    static final String PLANS = "plans/";
    static final String ORIGINALS = PLANS + "originals/";
    static final String VERSIONS = PLANS + "versions/";
    static final String AGENCIES = "agencies.tsv";

    private static final String NAME = "[^./\\\\\\p{Cntrl}][^/\\\\\\p{Cntrl}]*";
    private static final Pattern FILE =
            Pattern.compile("agencies\\.tsv|plans/%s\\.(?:txt|json)|plans/originals/%s|plans/versions/%s/%s"
                    .formatted(NAME, NAME, NAME, NAME));

    /// Whether a file of this name can be one of them; no other name may ever be written.
    static boolean isOne(String file) {
        return FILE.matcher(file).matches();
    }

    Path path(String file) {
        if (!isOne(file)) {
            throw new IllegalArgumentException("need a file of the collection, got '%s'".formatted(file));
        }
        return home.resolve(file);
    }

    /// All that are there, by name.
    SortedMap<String, Path> list() throws IOException {
        var files = new TreeMap<String, Path>();
        add(files, PLANS);
        add(files, ORIGINALS);
        for (Path plan : inside(VERSIONS)) {
            if (Files.isDirectory(plan)) {
                add(files, VERSIONS + plan.getFileName() + "/");
            }
        }
        Path agencies = home.resolve(AGENCIES);
        if (Files.isRegularFile(agencies)) {
            files.put(AGENCIES, agencies);
        }
        return files;
    }

    private void add(SortedMap<String, Path> files, String under) throws IOException {
        for (Path file : inside(under)) {
            String name = under + file.getFileName();
            if (isOne(name) && Files.isRegularFile(file)) {
                files.put(name, file);
            }
        }
    }

    private List<Path> inside(String under) throws IOException {
        Path directory = home.resolve(under);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(directory)) {
            return all.toList();
        }
    }
}
