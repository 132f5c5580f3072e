package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that moves a client, and when that was last confirmed.
 *
 * @param kind what sort of thing it is
 * @param text the thing itself, not blank
 * @param lastConfirmed the day on which the client last said or showed it
 */
@Stability(Stability.Level.EVOLVING)
public record Interest(InterestKind kind, String text, LocalDate lastConfirmed) {

    /** Refuses blank or malformed text. */
    public Interest {
        Objects.requireNonNull(kind, "kind");
        Check.filled("interest.text", text);
        Check.date("interest.lastConfirmed", lastConfirmed);
    }
}
