package io.cartera.storage;

import io.cartera.Stability;
import io.cartera.criteria.Criterion;
import java.util.Objects;
import java.util.Optional;

/**
 * Who does what of a scan: the answer of a {@linkplain View#plan store}, for the caller to act on and to print; immutable.
 *
 * @param scan the scan
 * @param pushed the condition that the store applies; it lets every client of the scan through, and perhaps more
 * @param residual the condition that is left to the caller
 * @param order who puts the rows in order
 * @param limit who stops at the limit
 */
@Stability(Stability.Level.EVOLVING)
public record ScanPlan(
        ClientScan scan, Optional<Criterion> pushed, Optional<Criterion> residual, DoneBy order, DoneBy limit) {

    /** Who does a part of a scan. */
    public enum DoneBy {
        /** The store, exactly. */
        STORE,
        /** The caller. */
        CALLER
    }

    /** Refuses a limit that the store would apply before the rows are filtered and ordered. */
    public ScanPlan {
        Objects.requireNonNull(scan, "scan");
        if (limit == DoneBy.STORE && (order == DoneBy.CALLER || residual.isPresent())) {
            throw new IllegalArgumentException("a store cannot apply a limit before the residual and the order");
        }
    }

    /** The plan of a store that gives every client in any order and leaves everything to the caller. */
    public static ScanPlan nothingPushed(ClientScan scan) {
        return new ScanPlan(scan, Optional.empty(), scan.where(), DoneBy.CALLER, DoneBy.CALLER);
    }

    /**
     * The plan of a store that gives every client in the order of the ids and leaves the condition to the caller.
     *
     * <p>Order and limit are the store's where that is the order asked for and nothing is left to filter.
     */
    public static ScanPlan inIdOrder(ClientScan scan) {
        DoneBy order = scan.order().isEmpty() ? DoneBy.STORE : DoneBy.CALLER;
        DoneBy limit = scan.where().isEmpty() ? order : DoneBy.CALLER;
        return new ScanPlan(scan, Optional.empty(), scan.where(), order, limit);
    }

    /** One readable line. */
    @Override
    public String toString() {
        return "pushed: " + pushed.map(Object::toString).orElse("nothing") + "; residual: "
                + residual.map(Object::toString).orElse("nothing") + "; order " + scan.order() + " by the " + order
                + "; limit "
                + (scan.limit().isPresent() ? Integer.toString(scan.limit().getAsInt()) : "none") + " by the " + limit;
    }
}
