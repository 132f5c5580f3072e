package io.cartera.storage;

import io.cartera.Stability;
import io.cartera.client.Client;
import io.cartera.history.ClientEvent;

/**
 * One client of a scan; not thread-safe.
 *
 * <p>Its events can be asked for until the next row is taken or the scan ends; from then on that is refused with a
 * {@link ClosedException}. The client may be kept.
 */
@Stability(Stability.Level.EVOLVING)
public interface ClientRow {

    /** The client. */
    Versioned<Client> client();

    /**
     * The client's events that match a filter, in the order of {@link ClientEvent#BY_TIME}.
     *
     * <p>What {@link ClientScan#events()} announced is at hand; anything else may cost the store a question. It may be called
     * again and then starts anew, and the iterator before it ends. The iterator streams.
     */
    CloseableIterator<ClientEvent> events(EventFilter filter);
}
