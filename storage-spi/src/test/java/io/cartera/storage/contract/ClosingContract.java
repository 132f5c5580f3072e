package io.cartera.storage.contract;

import static io.cartera.storage.contract.Samples.client;
import static io.cartera.storage.contract.Samples.id;
import static io.cartera.storage.contract.Samples.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.history.ClientEvent;
import io.cartera.storage.ChangeSetId;
import io.cartera.storage.ClientRow;
import io.cartera.storage.ClientScan;
import io.cartera.storage.CloseableIterator;
import io.cartera.storage.ClosedException;
import io.cartera.storage.EventFilter;
import io.cartera.storage.TenantId;
import io.cartera.storage.View;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class ClosingContract extends Suite {

    @BeforeEach
    void aClient() {
        portfolio.apply(changes()
                .insert(client("a"))
                .insert(client("b"))
                .append(id("a"), visit("v", 1))
                .build());
    }

    @Test
    void refusesEverythingOnAClosedView() {
        View view = now();
        view.close();
        view.close();
        assertThatThrownBy(() -> view.find(id("a")))
                .isInstanceOf(ClosedException.class)
                .hasMessageContaining("view");
        assertThatThrownBy(() -> view.events(id("a"), EventFilter.all())).isInstanceOf(ClosedException.class);
        assertThatThrownBy(() -> view.scan(ClientScan.all(), row -> {})).isInstanceOf(ClosedException.class);
        assertThatThrownBy(view::resolved).isInstanceOf(ClosedException.class);
    }

    @Test
    void endsARowIteratorWithItsView() {
        View view = now();
        CloseableIterator<ClientRow> rows = view.open(view.plan(ClientScan.all()));
        assertThat(rows.hasNext()).isTrue();
        view.close();
        assertThatThrownBy(rows::next).isInstanceOf(ClosedException.class);
        rows.close();
    }

    @Test
    void endsAnEventIteratorWithItsView() {
        View view = now();
        CloseableIterator<ClientEvent> events = view.events(id("a"), EventFilter.all());
        view.close();
        assertThatThrownBy(events::hasNext).isInstanceOf(ClosedException.class);
        events.close();
    }

    @Test
    void refusesTheEventsOfARowThatIsOver() {
        List<ClientRow> kept = new ArrayList<>();
        try (View view = now()) {
            try (CloseableIterator<ClientRow> rows = view.open(view.plan(ClientScan.all()))) {
                ClientRow first = rows.next();
                assertThat(rows.hasNext()).isTrue();
                assertThat(list(first.events(EventFilter.all()))).hasSize(1);
                ClientRow second = rows.next();
                assertThat(first.client().value().id()).isEqualTo(id("a"));
                assertThatThrownBy(() -> first.events(EventFilter.all()))
                        .isInstanceOf(ClosedException.class)
                        .hasMessageContaining("row");
                assertThat(list(second.events(EventFilter.all()))).isEmpty();
            }
            view.scan(ClientScan.all(), kept::add);
            assertThatThrownBy(() -> kept.get(0).events(EventFilter.all())).isInstanceOf(ClosedException.class);
        }
    }

    @Test
    void refusesEverythingOnAClosedStore() {
        View view = now();
        store.close();
        store.close();
        assertThatThrownBy(() -> store.portfolio(TenantId.of("tenant")))
                .isInstanceOf(ClosedException.class)
                .hasMessageContaining("store");
        assertThatThrownBy(() -> portfolio.apply(changes().build())).isInstanceOf(ClosedException.class);
        assertThatThrownBy(() -> portfolio.receipt(ChangeSetId.of("x"))).isInstanceOf(ClosedException.class);
        assertThatThrownBy(this::now).isInstanceOf(ClosedException.class);
        assertThatThrownBy(() -> view.find(id("a"))).isInstanceOf(ClosedException.class);
    }

    @Test
    void declaresWhatItCanDo() {
        assertThat(store.capabilities()).isEqualTo(store.capabilities()).isNotNull();
        assertThat(portfolio.feature(Runnable.class)).isEmpty();
    }
}
