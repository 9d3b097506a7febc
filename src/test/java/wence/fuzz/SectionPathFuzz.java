package wence.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import wence.plan.SectionPath;

/// Whatever a path reads, it writes back so that reading it again gives the same path.
public final class SectionPathFuzz {
    private SectionPathFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        SectionPath path;
        try {
            path = SectionPath.parse(new String(input, UTF_8));
        } catch (IllegalArgumentException refused) {
            return;
        }
        if (!SectionPath.parse(path.toString()).equals(path)) {
            throw new IllegalStateException("'%s' reads back as another path".formatted(path));
        }
    }
}
