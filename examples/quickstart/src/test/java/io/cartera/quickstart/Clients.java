package io.cartera.quickstart;

import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.history.ClientEvent;
import io.cartera.storage.ClientScan;
import io.cartera.storage.CloseableIterator;
import io.cartera.storage.EventFilter;
import io.cartera.storage.Portfolio;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What a portfolio holds, for assertions. */
public final class Clients {

    private static final AsOf END = AsOf.at(Instant.parse("9999-01-01T00:00:00Z"), ZoneOffset.UTC);

    private Clients() {}

    /** The ids of all clients, in order. */
    public static List<String> ids(Portfolio portfolio) {
        return ids(portfolio, END);
    }

    /** The ids of the clients as of a moment, in order. */
    public static List<String> ids(Portfolio portfolio, AsOf asOf) {
        List<String> ids = new ArrayList<>();
        try (View view = portfolio.view(asOf)) {
            view.scan(ClientScan.all(), row -> ids.add(row.client().value().id().value()));
        }
        return ids;
    }

    /** The client of an id, as of the end. */
    public static Client client(Portfolio portfolio, String id) {
        try (View view = portfolio.view(END)) {
            return view.find(ClientId.of(id)).orElseThrow().value();
        }
    }

    /** All events of a client, in time order. */
    public static List<ClientEvent> events(Portfolio portfolio, String client) {
        return events(portfolio, client, END);
    }

    /** The events of a client as of a moment, in time order. */
    public static List<ClientEvent> events(Portfolio portfolio, String client, AsOf asOf) {
        List<ClientEvent> all = new ArrayList<>();
        try (View view = portfolio.view(asOf);
                CloseableIterator<ClientEvent> events = view.events(ClientId.of(client), EventFilter.all())) {
            events.forEachRemaining(all::add);
        }
        return all;
    }

    /** The position up to which is known. */
    public static String position(Portfolio portfolio) {
        try (View view = portfolio.view(END)) {
            return view.resolved().known().toString();
        }
    }
}
