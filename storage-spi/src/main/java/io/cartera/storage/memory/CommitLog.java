package io.cartera.storage.memory;

import io.cartera.client.ClientId;
import io.cartera.storage.ChangeSetId;
import io.cartera.storage.CommitReceipt;
import io.cartera.storage.Revision;
import io.cartera.storage.UnknownPositionException;
import io.cartera.time.Knowledge;
import io.cartera.time.Position;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commits of a portfolio in order; thread-safe. */
final class CommitLog {

    private final List<CommitReceipt> receipts = new ArrayList<>();
    private final Map<ChangeSetId, CommitReceipt> byId = new HashMap<>();

    synchronized Optional<CommitReceipt> receipt(ChangeSetId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The receipt of the next commit; a clock that went back does not take recorded time back. */
    synchronized CommitReceipt next(ChangeSetId id, Instant now, Map<ClientId, Revision> revisions) {
        Instant last =
                receipts.isEmpty() ? now : receipts.get(receipts.size() - 1).recordedAt();
        return new CommitReceipt(id, last().next(), now.isBefore(last) ? last : now, revisions);
    }

    synchronized void add(CommitReceipt receipt) {
        receipts.add(receipt);
        byId.put(receipt.id(), receipt);
    }

    synchronized Position resolve(Knowledge knowledge) {
        if (knowledge instanceof Knowledge.AtPosition at) {
            if (at.position().compareTo(last()) > 0) {
                throw new UnknownPositionException(at.position(), last());
            }
            return at.position();
        }
        return knowledge instanceof Knowledge.AtInstant at ? lastUpTo(at.recordedAt()) : last();
    }

    private Position lastUpTo(Instant instant) {
        int known = receipts.size();
        while (known > 0 && receipts.get(known - 1).recordedAt().isAfter(instant)) {
            known--;
        }
        return new Position(known);
    }

    private Position last() {
        return new Position(receipts.size());
    }
}
