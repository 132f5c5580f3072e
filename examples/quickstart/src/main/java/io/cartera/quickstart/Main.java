package io.cartera.quickstart;

import io.cartera.Stability;
import io.cartera.quickstart.output.terminal.TerminalMode;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import picocli.CommandLine;

/** The entry of the runnable jar. */
@Stability(Stability.Level.EXPERIMENTAL)
public final class Main {

    private Main() {}

    /** Runs the command line and ends the process with its exit code: 0 done, 1 failed, 2 wrong input. */
    public static void main(String[] arguments) {
        Environment environment = new Environment(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                TerminalMode.detect(System.console(), System.getenv()),
                System::nanoTime,
                InstantSource.system(),
                Parts.stores(),
                Parts.demonstration(),
                Parts.analysis());
        System.exit(run(environment, arguments));
    }

    /** Runs the command line and returns its exit code. */
    public static int run(Environment environment, String... arguments) {
        Failures failures = new Failures(environment.err());
        try {
            CommandLine commandLine = new CommandLine(new DemonstrationCommand(environment));
            commandLine.addSubcommand(new AnalyseCommand(environment));
            commandLine
                    .setExpandAtFiles(false)
                    .setOut(writer(environment.out()))
                    .setErr(writer(environment.err()));
            return failures.installedIn(commandLine).execute(arguments);
        } catch (OutOfMemoryError e) {
            return failures.failed(e);
        }
    }

    /** UTF-8 whatever the platform, since names are not ASCII. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
