package io.cartera.quickstart;

import io.cartera.quickstart.reading.InputException;
import java.io.PrintStream;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Tells a failure in one line, and never with a stack trace: 2 is what the user can cure, 1 everything else. */
final class Failures {

    static final int FAILED = 1;
    static final int WRONG_INPUT = 2;

    private final PrintStream err;

    Failures(PrintStream err) {
        this.err = err;
    }

    CommandLine installedIn(CommandLine commandLine) {
        return commandLine
                .setParameterExceptionHandler((e, arguments) -> wrongParameter(e))
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e));
    }

    int failed(Throwable failure) {
        if (failure instanceof InputException) {
            tell(String.valueOf(failure.getMessage()));
            return WRONG_INPUT;
        }
        if (failure instanceof OutOfMemoryError) {
            tell("There is not enough memory; start Java with more, such as -Xmx2g");
            return FAILED;
        }
        tell("It failed: " + failure.getClass().getSimpleName() + ": " + failure.getMessage());
        return FAILED;
    }

    private int wrongParameter(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        tell(e.getMessage() + "; see " + command + " --help");
        return WRONG_INPUT;
    }

    private void tell(String message) {
        String line = message.strip().replaceAll("\\s*\\R\\s*", " ");
        err.print(String.format(Locale.ROOT, "cartera-quickstart: %s\n", line));
        err.flush();
    }
}
