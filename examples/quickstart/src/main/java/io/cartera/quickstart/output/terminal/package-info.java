/**
 * What a person sees on the terminal: progress while the work goes on, then the portfolio in a few lines.
 *
 * <p>Nothing here asks what the output is connected to: that is decided once, as a
 * {@link io.cartera.quickstart.output.terminal.TerminalMode}.
 */
@NullMarked
package io.cartera.quickstart.output.terminal;

import org.jspecify.annotations.NullMarked;
