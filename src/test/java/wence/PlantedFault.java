package wence;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// A few lines of Java, compiled so that a rule can be tried on them.
final class PlantedFault {
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("\\bclass (\\w+)");

    private PlantedFault() {}

    /// Compiles one class a text, its package first.
    ///
    /// A text that is a package alone stands for its own `package-info`; a package without such a text
    /// is `@NullMarked`.
    ///
    /// @param dir where the class files go
    /// @param sources the texts
    static JavaClasses compile(Path dir, String... sources) {
        Map<String, String> files = new TreeMap<>();
        for (String source : sources) {
            files.put(
                    "%s.%s"
                            .formatted(
                                    first(PACKAGE, source),
                                    TYPE.matcher(source).find() ? first(TYPE, source) : "package-info"),
                    source);
        }
        for (String source : sources) {
            String name = first(PACKAGE, source);
            files.putIfAbsent(
                    name + ".package-info", "@org.jspecify.annotations.NullMarked package %s;".formatted(name));
        }
        List<JavaFileObject> units = new ArrayList<>();
        files.forEach((name, source) -> units.add(new Source(name, source)));
        try {
            Path classes = Files.createTempDirectory(dir, "classes");
            var options = List.of("-d", classes.toString(), "-proc:none");
            var compiler = ToolProvider.getSystemJavaCompiler();
            if (!compiler.getTask(null, null, null, options, null, units).call()) {
                throw new IllegalArgumentException("need sources that compile, got " + files);
            }
            return new ClassFileImporter().importPath(classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String first(Pattern pattern, String source) {
        var matcher = pattern.matcher(source);
        if (!matcher.find()) {
            throw new IllegalArgumentException("need %s, got %s".formatted(pattern, source));
        }
        return matcher.group(1);
    }

    /// A source file that stands in memory alone.
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String type, String text) {
            super(URI.create("memory:///" + type.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
