package io.cartera.quickstart.importing;

import io.cartera.Stability;

/**
 * What an import changed; all zero where the portfolio held everything already, and then nothing was committed.
 *
 * @param newClients clients that were not there
 * @param changedClients clients that were there with other data
 * @param newEvents events that were not there
 * @param amendedEvents events that were there with other content
 * @param voidedEvents events that were there and shall not be
 */
@Stability(Stability.Level.EXPERIMENTAL)
public record ImportResult(
        long newClients, long changedClients, long newEvents, long amendedEvents, long voidedEvents) {

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return newClients + changedClients + newEvents + amendedEvents + voidedEvents == 0;
    }
}
