package io.cartera.quickstart;

import io.cartera.Stability;
import io.cartera.quickstart.analysis.Analysis;
import io.cartera.quickstart.output.terminal.TerminalMode;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * What the commands have around them, so that a test can put something else in its place.
 *
 * @param out where results and progress go
 * @param err where the one line about a failure goes
 * @param mode what {@code out} can show
 * @param nanos measures how long a step takes
 * @param clock says when something is recorded; no result depends on it
 * @param stores opens stores
 * @param demonstration what is shown without a command
 * @param analysis segments and ranks
 */
@Stability(Stability.Level.EXPERIMENTAL)
public record Environment(
        PrintStream out,
        PrintStream err,
        TerminalMode mode,
        LongSupplier nanos,
        InstantSource clock,
        StoreOpener stores,
        Demonstration demonstration,
        Analysis analysis) {}
