package wence.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.Properties;

/// Which program this is; another one builds its index anew.
final class Build {
    private Build() {}

    /// A name for the code that runs, without blanks: the version, with size and time of what it was loaded from.
    static String id() {
        CodeSource source = Build.class.getProtectionDomain().getCodeSource();
        try {
            return version() + "-" + stamp(Path.of(source.getLocation().toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The version, as the build wrote it.
    static String version() {
        try (InputStream in = Build.class.getResourceAsStream("/wence/build.properties")) {
            var properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "development");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String stamp(Path code) throws IOException {
        long[] sum = new long[1];
        Files.walkFileTree(code, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                sum[0] += attributes.size() * 31 + attributes.lastModifiedTime().toMillis();
                return FileVisitResult.CONTINUE;
            }
        });
        return Long.toHexString(sum[0]);
    }
}
