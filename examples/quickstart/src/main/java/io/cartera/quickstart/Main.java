package io.cartera.quickstart;

import io.cartera.Stability;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of the runnable jar. */
@Stability(Stability.Level.EXPERIMENTAL)
@Command(name = "cartera-quickstart", description = "Reads a portfolio, segments and ranks it, and shows why.")
public final class Main {

    private Main() {}

    /** Runs the command line and ends the process with its exit code: 0 done, 1 failed, 2 wrong input. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new Main()).setOut(out).setErr(err).execute(arguments));
    }
}
