package io.cartera.segment.large;

import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.history.ClientEvent;
import io.cartera.storage.ClientRow;
import io.cartera.storage.ClientScan;
import io.cartera.storage.CloseableIterator;
import io.cartera.storage.EventFilter;
import io.cartera.storage.Revision;
import io.cartera.storage.ScanPlan;
import io.cartera.storage.Versioned;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.IntStream;

/** A view that keeps nothing. */
final class MadeUpView implements View {

    @Override
    public AsOf resolved() {
        return AsOf.endOf(MadeUpClients.TODAY, ZoneOffset.UTC);
    }

    @Override
    public Optional<Versioned<Client>> find(ClientId id) {
        return number(id).map(n -> new Row(n).client());
    }

    @Override
    public CloseableIterator<ClientEvent> events(ClientId id, EventFilter filter) {
        return number(id).map(n -> new Row(n).events(filter)).orElseThrow();
    }

    private static Optional<Integer> number(ClientId id) {
        String digits = id.value().substring(id.value().indexOf(' ') + 1);
        return Optional.of(Integer.parseInt(digits));
    }

    @Override
    public ScanPlan plan(ClientScan scan) {
        return ScanPlan.inIdOrder(scan);
    }

    @Override
    public CloseableIterator<ClientRow> open(ScanPlan plan) {
        return CloseableIterator.of(IntStream.range(0, MadeUpClients.CLIENTS)
                .mapToObj(n -> (ClientRow) new Row(n))
                .iterator());
    }

    @Override
    public void close() {}

    private record Row(int number) implements ClientRow {

        @Override
        public Versioned<Client> client() {
            return new Versioned<>(MadeUpClients.client(number), Revision.FIRST, Instant.EPOCH);
        }

        @Override
        public CloseableIterator<ClientEvent> events(EventFilter filter) {
            return CloseableIterator.of(
                    MadeUpClients.events(number).filter(filter::matches).iterator());
        }
    }
}
