package io.cartera.criteria;

import io.cartera.Stability;
import io.cartera.time.Span;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A date reckoned back from the as-of's day.
 *
 * @param span how long before the as-of's day; a negative length lies after it
 */
@Stability(Stability.Level.EVOLVING)
public record RelativeDate(Span span) implements Threshold<LocalDate> {

    /** Refuses null. */
    public RelativeDate {
        Objects.requireNonNull(span, "span");
    }

    @Override
    public Optional<LocalDate> resolve(Facts facts) {
        return Optional.of(span.before(facts.asOf().day()));
    }

    @Override
    public String toString() {
        return "as-of - " + span;
    }
}
