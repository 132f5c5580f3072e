package io.cartera.quickstart.importing;

import io.cartera.Stability;
import io.cartera.history.ClientEvent;
import io.cartera.history.EventKind;
import io.cartera.history.Purchase;
import io.cartera.history.Return;
import io.cartera.storage.ClientRow;
import io.cartera.storage.ClientScan;
import io.cartera.storage.CloseableIterator;
import io.cartera.storage.EventFilter;
import io.cartera.storage.Portfolio;
import io.cartera.storage.View;
import java.util.Currency;
import java.util.Optional;

/** The currency in which a portfolio's clients buy; the quickstart keeps one currency a store. */
@Stability(Stability.Level.EXPERIMENTAL)
public final class StoredCurrency {

    private static final EventFilter SALES = EventFilter.of(EventKind.PURCHASE, EventKind.RETURN);

    private StoredCurrency() {}

    /** The currency of the first sale that is found; empty where nothing was sold. */
    public static Optional<Currency> of(Portfolio portfolio) {
        ClientScan scan = ClientScan.builder().events(SALES).build();
        try (View view = portfolio.view(StoredVersions.endOfTime());
                CloseableIterator<ClientRow> clients = view.open(view.plan(scan))) {
            while (clients.hasNext()) {
                Optional<Currency> found = firstSale(clients.next()).map(StoredCurrency::currency);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
    }

    private static Optional<ClientEvent> firstSale(ClientRow client) {
        try (CloseableIterator<ClientEvent> sales = client.events(SALES)) {
            return sales.hasNext() ? Optional.of(sales.next()) : Optional.empty();
        }
    }

    private static Currency currency(ClientEvent sale) {
        return sale instanceof Purchase purchase ? purchase.currency() : ((Return) sale).currency();
    }
}
