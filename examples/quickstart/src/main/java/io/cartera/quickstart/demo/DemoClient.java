package io.cartera.quickstart.demo;

import io.cartera.Stability;
import io.cartera.client.Client;
import io.cartera.history.ClientEvent;
import java.util.List;

/**
 * A client of the demonstration with its history.
 *
 * @param client the client
 * @param events its events by time; empty for one who never did anything
 */
@Stability(Stability.Level.EVOLVING)
public record DemoClient(Client client, List<ClientEvent> events) {

    /** Keeps its own copy of the events. */
    public DemoClient {
        events = List.copyOf(events);
    }
}
