package io.cartera.quickstart.house;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a class as a host would. */
final class Compilation {

    private Compilation() {}

    /**
     * Compiles one class into a folder.
     *
     * @return what the compiler has to say against it, nothing where it compiles
     */
    static List<String> of(String name, String source, Path target, String classPath, String... options) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "no compiler");
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> arguments = Stream.concat(
                        Stream.of("-proc:none", "--release", "17", "-d", target.toString(), "-cp", classPath),
                        Stream.of(options))
                .toList();
        StringWriter elsewhere = new StringWriter();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            compiler.getTask(elsewhere, files, found, arguments, null, List.of(new Text(name, source)))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Stream.concat(
                        elsewhere.toString().lines(),
                        found.getDiagnostics().stream()
                                .map(d -> d.getKind() + " " + d.getLineNumber() + ": " + d.getMessage(Locale.ROOT)))
                .toList();
    }

    /** The jar or folder of a class. */
    static Path placeOf(Class<?> type) {
        CodeSource source = Objects.requireNonNull(type.getProtectionDomain().getCodeSource(), type.getName());
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String source;

        Text(String name, String source) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }
}
