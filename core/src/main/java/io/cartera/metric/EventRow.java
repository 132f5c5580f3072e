package io.cartera.metric;

import io.cartera.history.ClientEvent;
import io.cartera.history.Purchase;
import io.cartera.history.Return;
import io.cartera.history.SaleLine;
import io.cartera.time.LocalDays;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row that an aggregate looks at: an event or one of its lines, and the zone in which its day is reckoned. */
record EventRow(ClientEvent event, @Nullable SaleLine saleLine, ZoneId zone) {

    Optional<SaleLine> line() {
        return Optional.ofNullable(saleLine);
    }

    LocalDate day() {
        return LocalDays.of(event.occurredAt(), zone);
    }

    /** The lines of an event that has lines. */
    static List<SaleLine> lines(ClientEvent event) {
        if (event instanceof Purchase purchase) {
            return purchase.lines();
        }
        return event instanceof Return giveBack ? giveBack.lines() : List.of();
    }
}
