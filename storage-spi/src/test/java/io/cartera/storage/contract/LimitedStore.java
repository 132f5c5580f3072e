package io.cartera.storage.contract;

import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.history.ClientEvent;
import io.cartera.storage.Capability;
import io.cartera.storage.ChangeSet;
import io.cartera.storage.ChangeSetId;
import io.cartera.storage.ClientRow;
import io.cartera.storage.ClientScan;
import io.cartera.storage.CloseableIterator;
import io.cartera.storage.CommitReceipt;
import io.cartera.storage.EventFilter;
import io.cartera.storage.Portfolio;
import io.cartera.storage.PortfolioStore;
import io.cartera.storage.ScanPlan;
import io.cartera.storage.TenantId;
import io.cartera.storage.UnsupportedCapabilityException;
import io.cartera.storage.Versioned;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import io.cartera.time.Knowledge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The least that an adapter can be: it does only what it declares, pushes nothing, and gives its rows in no good order. */
record LimitedStore(PortfolioStore all, Set<Capability> capabilities) implements PortfolioStore {

    @Override
    public Portfolio portfolio(TenantId tenant) {
        return new LimitedPortfolio(all.portfolio(tenant), this);
    }

    @Override
    public void close() {
        all.close();
    }

    private void require(Capability capability) {
        if (!capabilities.contains(capability)) {
            throw new UnsupportedCapabilityException(capability);
        }
    }

    private record LimitedPortfolio(Portfolio all, LimitedStore store) implements Portfolio {

        @Override
        public View view(AsOf asOf) {
            if (!asOf.known().equals(Knowledge.latest())) {
                store.require(Capability.TIME_TRAVEL);
            }
            return new LimitedView(all.view(asOf), asOf);
        }

        @Override
        public CommitReceipt apply(ChangeSet changes) {
            store.require(Capability.WRITE);
            return all.apply(changes);
        }

        @Override
        public Optional<CommitReceipt> receipt(ChangeSetId id) {
            return all.receipt(id);
        }
    }

    private record LimitedView(View all, AsOf resolved) implements View {

        @Override
        public Optional<Versioned<Client>> find(ClientId id) {
            return all.find(id);
        }

        @Override
        public CloseableIterator<ClientEvent> events(ClientId id, EventFilter filter) {
            return all.events(id, filter);
        }

        @Override
        public CloseableIterator<ClientRow> open(ScanPlan plan) {
            List<ClientRow> rows = new ArrayList<>();
            all.scan(ClientScan.all(), row -> rows.add(new LimitedRow(row.client(), all)));
            Collections.reverse(rows);
            return CloseableIterator.of(rows.iterator());
        }

        @Override
        public void close() {
            all.close();
        }
    }

    private record LimitedRow(Versioned<Client> client, View view) implements ClientRow {

        @Override
        public CloseableIterator<ClientEvent> events(EventFilter filter) {
            return view.events(client.value().id(), filter);
        }
    }
}
