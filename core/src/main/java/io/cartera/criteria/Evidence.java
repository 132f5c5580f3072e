package io.cartera.criteria;

import io.cartera.Stability;
import io.cartera.client.ExternalId;
import io.cartera.time.DateRange;
import java.util.List;
import java.util.Optional;

/**
 * What an observed value rests on.
 *
 * @param window the resolved days of the metric's window, or nothing where the operand has none
 * @param events how many events counted
 * @param latest the identifiers of the latest of them, latest first, at most {@value #MOST_SHOWN}
 */
@Stability(Stability.Level.EVOLVING)
public record Evidence(Optional<DateRange> window, long events, List<ExternalId> latest) {

    /** The most identifiers that are kept. */
    public static final int MOST_SHOWN = 10;

    private static final Evidence NONE = new Evidence(Optional.empty(), 0, List.of());

    /** Copies the list. */
    public Evidence {
        latest = List.copyOf(latest);
    }

    /** No evidence. */
    public static Evidence none() {
        return NONE;
    }
}
