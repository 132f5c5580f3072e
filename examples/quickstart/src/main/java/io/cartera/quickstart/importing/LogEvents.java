package io.cartera.quickstart.importing;

import io.cartera.client.ExternalId;
import io.cartera.history.ClientEvent;
import io.cartera.history.Purchase;
import io.cartera.history.Return;
import io.cartera.history.SaleLine;
import io.cartera.quickstart.reading.ClientLog;
import io.cartera.quickstart.reading.LoggedLine;
import io.cartera.quickstart.reading.LoggedOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The events of one client of an invoice log: of each order a purchase of what was sold and a return of what came back.
 *
 * <p>An order is taken as it stood at the end of the as-of day: its later rows are left out, since they would change what was known
 * then. An order that begins later is taken whole; the as-of of the analysis hides it.
 */
final class LogEvents {

    private final EventIds ids;
    private final Currency currency;
    private final Instant validAt;
    private final List<ClientEvent> events = new ArrayList<>();
    private final List<ExternalId> gone = new ArrayList<>();

    LogEvents(EventIds ids, Currency currency, Instant validAt) {
        this.ids = ids;
        this.currency = currency;
        this.validAt = validAt;
    }

    /** Adds every order of a client. */
    LogEvents of(ClientLog client) {
        for (LoggedOrder order : client.orders()) {
            ExternalId soldId = ids.sold(client.id(), order);
            ExternalId returnedId = ids.returned(client.id(), order);
            List<LoggedLine> sold = known(order.sold());
            List<LoggedLine> returned = known(order.returned());
            addOrGone(soldId, sold, () -> purchase(soldId, sold));
            Optional<ExternalId> original = sold.isEmpty() ? Optional.empty() : Optional.of(soldId);
            addOrGone(returnedId, returned, () -> returned(returnedId, returned, original));
        }
        return this;
    }

    List<ClientEvent> events() {
        return events;
    }

    List<ExternalId> gone() {
        return gone;
    }

    private void addOrGone(ExternalId id, List<LoggedLine> lines, Supplier<ClientEvent> event) {
        if (lines.isEmpty()) {
            gone.add(id);
        } else {
            events.add(event.get());
        }
    }

    private ClientEvent purchase(ExternalId id, List<LoggedLine> lines) {
        return Purchase.builder()
                .id(id)
                .occurredAt(first(lines))
                .currency(currency)
                .lines(saleLines(lines))
                .build();
    }

    private ClientEvent returned(ExternalId id, List<LoggedLine> lines, Optional<ExternalId> original) {
        return Return.builder()
                .id(id)
                .occurredAt(first(lines))
                .currency(currency)
                .lines(saleLines(lines))
                .originalPurchase(original)
                .build();
    }

    private List<LoggedLine> known(List<LoggedLine> lines) {
        if (lines.isEmpty() || first(lines).isAfter(validAt)) {
            return lines;
        }
        return lines.stream().filter(line -> !line.at().isAfter(validAt)).toList();
    }

    private static List<SaleLine> saleLines(List<LoggedLine> lines) {
        return lines.stream().map(LoggedLine::line).toList();
    }

    private static Instant first(List<LoggedLine> lines) {
        return lines.stream().map(LoggedLine::at).min(Instant::compareTo).orElseThrow();
    }
}
