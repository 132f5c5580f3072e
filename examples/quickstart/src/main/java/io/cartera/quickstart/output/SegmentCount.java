package io.cartera.quickstart.output;

import io.cartera.Stability;

/**
 * How many clients a segment holds.
 *
 * @param name the name that data carry, as in {@code clients.csv} and {@code summary.json}
 * @param label the name that people read, in the language of the results
 * @param colour the colour, as {@code #rrggbb}
 * @param count the clients in it
 */
@Stability(Stability.Level.EVOLVING)
public record SegmentCount(String name, String label, String colour, long count) {}
