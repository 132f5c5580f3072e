package io.cartera.quickstart.output.terminal;

import io.cartera.Stability;
import java.io.PrintStream;
import java.util.function.LongSupplier;

/**
 * What is being done right now: one line that is written over on a terminal, one line per step elsewhere.
 *
 * <p>Not thread-safe.
 */
@Stability(Stability.Level.EVOLVING)
public final class Progress {

    private static final long PAUSE_NANOS = 100_000_000;
    private static final String ERASE = "\u001b[K";

    private final PrintStream out;
    private final Pen pen;
    private final LongSupplier nanos;
    private String step = "";
    private long began;
    private long shown;

    /**
     * Progress on a stream.
     *
     * @param nanos a clock such as {@link System#nanoTime()}, so that a line is written over ten times a second at most
     */
    public Progress(PrintStream out, TerminalMode mode, LongSupplier nanos) {
        this.out = out;
        this.pen = new Pen(mode);
        this.nanos = nanos;
    }

    /** Begins a step; the one before is finished. */
    public void step(String text) {
        finish();
        step = Columns.clean(text);
        began = nanos.getAsLong();
        shown = began;
        if (pen.mode().interactive()) {
            over(step + pen.ellipsis());
        } else {
            out.print(step + "\n");
        }
        out.flush();
    }

    /** Tells how far the step is, as a text such as a count; only a terminal shows it. */
    public void at(String far) {
        long now = nanos.getAsLong();
        if (pen.mode().interactive() && now - shown >= PAUSE_NANOS) {
            shown = now;
            over(step + pen.ellipsis() + " " + Columns.clean(far));
            out.flush();
        }
    }

    /** Ends the last step; a terminal then keeps its line, with the seconds that it took. */
    public void finish() {
        if (!step.isEmpty() && pen.mode().interactive()) {
            long tenths = (nanos.getAsLong() - began) / PAUSE_NANOS;
            over(step + " " + pen.faint(tenths / 10 + "." + tenths % 10 + " s"));
            out.print("\n");
            out.flush();
        }
        step = "";
    }

    private void over(String text) {
        out.print("\r" + ERASE + text);
    }
}
