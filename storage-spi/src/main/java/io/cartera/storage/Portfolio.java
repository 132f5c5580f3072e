package io.cartera.storage;

import io.cartera.Stability;
import io.cartera.time.AsOf;
import java.util.Optional;

/** The clients of one tenant and their histories; thread-safe. Nothing of another tenant is ever seen through it. */
@Stability(Stability.Level.EVOLVING)
public interface Portfolio {

    /**
     * Opens a consistent view; later commits do not change it.
     *
     * <p>Knowledge up to an instant that the store's clock has not passed yet is what is recorded by now: to see the same
     * again, open {@link View#resolved} and not the instant.
     *
     * @throws UnknownPositionException if the position lies after the last commit
     * @throws UnsupportedCapabilityException if the store has no {@link Capability#TIME_TRAVEL} and the knowledge is not the
     *     latest
     * @throws UnavailableException if the store cannot be reached
     * @throws ClosedException if the store is closed
     */
    View view(AsOf asOf);

    /**
     * Applies a change set, in the order of its changes: all of it, or nothing.
     *
     * <p>A change set whose id was applied before changes nothing, and its first receipt is the answer. A change set that is
     * refused for several reasons fails with the first kind below; the other kinds are its suppressed exceptions.
     *
     * @return where the change set stands in the sequence of commits, and the new revisions
     * @throws StaleRevisionException if a client has another revision than expected or is not there; lists every such client
     * @throws DuplicateException if a client or an event that is inserted is already there; lists them all
     * @throws UnknownClientException if events are appended to a client that is not there; lists them all
     * @throws UnknownEventException if an event that is amended or voided is not there; lists them all
     * @throws UnavailableException if the store cannot be reached; nothing was applied
     * @throws OutcomeUnknownException if the connection was lost during the commit; {@link #receipt} tells what came of it
     * @throws UnsupportedCapabilityException if the store is read-only
     * @throws ClosedException if the store is closed
     */
    CommitReceipt apply(ChangeSet changes);

    /**
     * The receipt of a change set, if it was applied.
     *
     * @throws UnavailableException if the store cannot be reached
     * @throws ClosedException if the store is closed
     */
    Optional<CommitReceipt> receipt(ChangeSetId id);

    /** An optional service of the store for this tenant, by its type; nothing where the store does not offer it. */
    default <S> Optional<S> feature(Class<S> type) {
        return Optional.empty();
    }
}
