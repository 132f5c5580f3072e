package io.cartera.storage;

import io.cartera.Stability;
import io.cartera.client.ClientId;
import io.cartera.internal.Canonical;
import io.cartera.time.Position;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What came of a change set that was applied; the same for ever, however often it is applied again.
 *
 * @param id the change set
 * @param position its place in the portfolio's sequence of commits
 * @param recordedAt when, by the store's clock, truncated to microseconds; it never decreases from commit to commit
 * @param revisions the new revisions of the clients that were inserted or replaced and not deleted, by id
 */
@Stability(Stability.Level.EVOLVING)
public record CommitReceipt(ChangeSetId id, Position position, Instant recordedAt, Map<ClientId, Revision> revisions) {

    /** Copies the map. */
    public CommitReceipt {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(position, "position");
        recordedAt = Canonical.instant("commitReceipt.recordedAt", recordedAt);
        revisions = Collections.unmodifiableMap(new TreeMap<>(revisions));
    }
}
