package io.cartera.storage;

import io.cartera.Stability;
import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.history.ClientEvent;
import io.cartera.time.AsOf;
import io.cartera.time.Knowledge;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A portfolio as of one moment; consistent whatever is committed meanwhile, not thread-safe, to be closed.
 *
 * <p>It shows the versions and events that were known at its position and valid at its moment: of each client the version with
 * the latest {@code effectiveFrom} up to then, and no event that occurred later. Every method fails with a {@link ClosedException}
 * once the view or its store is closed.
 */
@Stability(Stability.Level.EVOLVING)
public interface View extends AutoCloseable {

    /**
     * The moment, its knowledge resolved to a {@link Knowledge.AtPosition position}; opened again, it shows the same.
     *
     * <p>In a store without {@link Capability#TIME_TRAVEL} the knowledge stays the latest.
     */
    AsOf resolved();

    /**
     * The client of an id, if there was one.
     *
     * @throws CorruptDataException if the client is stored but cannot be read
     */
    Optional<Versioned<Client>> find(ClientId id);

    /**
     * The events of a client that match a filter, in the order of {@link ClientEvent#BY_TIME}; none for an unknown client.
     *
     * <p>The iterator streams: it holds a bounded part of the history. Close it, or exhaust it.
     *
     * @throws CorruptDataException if an event is stored but cannot be read, then or while iterating
     */
    CloseableIterator<ClientEvent> events(ClientId id, EventFilter filter);

    /**
     * Says how much of a scan the store would do itself; nothing unless a store knows better.
     *
     * <p>The pushed part may let more clients through than the whole, never fewer; the residual decides.
     */
    default ScanPlan plan(ClientScan scan) {
        return ScanPlan.nothingPushed(scan);
    }

    /**
     * Opens the rows of a plan that {@link #plan} gave: for adapters and engines; a host calls {@link #scan}.
     *
     * <p>The caller applies what the plan leaves to it. At most one scan of a view is open at a time.
     */
    CloseableIterator<ClientRow> open(ScanPlan plan);

    /** Releases what the view holds. Closing twice does nothing. */
    @Override
    void close();

    /**
     * Calls back for each client of a scan, in its order, and releases everything when it returns or throws.
     *
     * <p>A scan in an order that the store does not give by itself keeps the sort keys of every match, or of the first
     * {@code limit}, in memory.
     *
     * @param each called with a row that is valid during the call only
     * @throws ScanErrorException if the condition or a sort key is an error for a client; rows may have been delivered before
     */
    default void scan(ClientScan scan, Consumer<? super ClientRow> each) {
        CallbackScan.run(this, plan(scan), each);
    }
}
