package io.cartera.quickstart.output.terminal;

import io.cartera.Stability;
import java.io.Console;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How much the output can show. */
@Stability(Stability.Level.EVOLVING)
public enum TerminalMode {
    /** A file or a pipe: no colours, no drawing characters, no line that is written over. */
    PLAIN,
    /** A terminal whose user wants no colours. */
    MONOCHROME,
    /** A terminal with colours. */
    COLOUR;

    /**
     * The mode of this process.
     *
     * @param console what {@link System#console()} returns
     * @param environment what {@link System#getenv()} returns; {@code NO_COLOR} and {@code TERM} are read
     */
    public static TerminalMode detect(@Nullable Console console, Map<String, String> environment) {
        return of(console != null && terminal(console), environment);
    }

    static TerminalMode of(boolean terminal, Map<String, String> environment) {
        if (!terminal || environment.getOrDefault("TERM", "").equals("dumb")) {
            return PLAIN;
        }
        return environment.getOrDefault("NO_COLOR", "").isEmpty() ? COLOUR : MONOCHROME;
    }

    /** Whether a line can be written over and bars be drawn. */
    public boolean interactive() {
        return this != PLAIN;
    }

    /** From JDK 22 on there is a console even where there is no terminal; it can be asked. */
    private static boolean terminal(Console console) {
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
