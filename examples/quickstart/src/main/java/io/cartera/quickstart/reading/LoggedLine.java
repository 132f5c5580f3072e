package io.cartera.quickstart.reading;

import io.cartera.Stability;
import io.cartera.history.SaleLine;
import java.time.Instant;

/**
 * What one row of an invoice log says.
 *
 * @param at when, truncated to microseconds
 * @param line what; of a return, what came back as positive numbers
 */
@Stability(Stability.Level.EXPERIMENTAL)
public record LoggedLine(Instant at, SaleLine line) {}
