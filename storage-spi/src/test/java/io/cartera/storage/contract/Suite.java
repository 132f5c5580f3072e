package io.cartera.storage.contract;

import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.history.ClientEvent;
import io.cartera.storage.ChangeSet;
import io.cartera.storage.ClientScan;
import io.cartera.storage.CloseableIterator;
import io.cartera.storage.EventFilter;
import io.cartera.storage.Portfolio;
import io.cartera.storage.PortfolioStore;
import io.cartera.storage.TenantId;
import io.cartera.storage.Versioned;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the suites share: a fresh store for each test, one tenant's portfolio of it, and short ways to ask it. */
abstract class Suite {

    final TickingClock clock = new TickingClock(Samples.instant(1));
    PortfolioStore store;
    Portfolio portfolio;

    protected abstract PortfolioStore newStore(InstantSource clock);

    @BeforeEach
    void open() {
        store = newStore(clock);
        portfolio = store.portfolio(TenantId.of("tenant"));
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    /** Commits changes under an id that was not used before. */
    ChangeSet.Builder changes() {
        return ChangeSet.builder("change-" + clock.next());
    }

    View now() {
        return portfolio.view(AsOf.at(Samples.LATE, Samples.ZONE));
    }

    Optional<Versioned<Client>> find(ClientId id) {
        try (View view = now()) {
            return view.find(id);
        }
    }

    List<ClientEvent> events(ClientId id) {
        try (View view = now()) {
            return events(view, id, EventFilter.all());
        }
    }

    static List<ClientEvent> events(View view, ClientId id, EventFilter filter) {
        try (CloseableIterator<ClientEvent> events = view.events(id, filter)) {
            return list(events);
        }
    }

    static <T> List<T> list(CloseableIterator<? extends T> elements) {
        List<T> list = new ArrayList<>();
        elements.forEachRemaining(list::add);
        return list;
    }

    static List<ClientId> ids(View view, ClientScan scan) {
        List<ClientId> ids = new ArrayList<>();
        view.scan(scan, row -> ids.add(row.client().value().id()));
        return ids;
    }
}
