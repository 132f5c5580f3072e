package io.cartera.quickstart.reading;

import io.cartera.Stability;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one client and one order, in file order; a snapshot is taken by reading it after the log is read.
 *
 * <p>What was sold and what came back lie apart, since they become two events. Not thread-safe.
 */
@Stability(Stability.Level.EXPERIMENTAL)
public final class LoggedOrder {

    private final Kind kind;
    private final String id;
    private final List<LoggedLine> sold = new ArrayList<>(2);
    private final List<LoggedLine> returned = new ArrayList<>(0);

    /** Where the id of an order comes from. */
    public enum Kind {
        /** The file's own order id. */
        ORDER,
        /** A row without an order id is an order by itself, known by its content. */
        ROW
    }

    LoggedOrder(Kind kind, String id) {
        this.kind = kind;
        this.id = id;
    }

    /** Where the id comes from. */
    public Kind kind() {
        return kind;
    }

    /** The order's id; unique for the client and the kind, of any length. */
    public String id() {
        return id;
    }

    /** What was sold; empty where all of it came back. */
    public List<LoggedLine> sold() {
        return List.copyOf(sold);
    }

    /** What came back. */
    public List<LoggedLine> returned() {
        return List.copyOf(returned);
    }

    void add(JudgedRow row) {
        (row.direction() == JudgedRow.Direction.SOLD ? sold : returned).add(row.line());
    }
}
