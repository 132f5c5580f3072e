package io.cartera.quickstart;

import java.nio.file.Path;
import java.util.List;

/** The quickstart in a process of its own, on this test's class path. */
final class Child {

    private Child() {}

    /** {@code analyse} with a heap; what it prints is dropped, its errors go where the test's go. */
    static ProcessBuilder analyse(String heap, Path log, Path out, String columns) {
        return new ProcessBuilder(command(heap, "--columns", columns, log, out))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** The command of {@code analyse} with one more option. */
    static List<String> command(String heap, String option, String value, Path log, Path out) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "analyse",
                "--purchases",
                log.toString(),
                option,
                value,
                "--out",
                out.toString());
    }
}
