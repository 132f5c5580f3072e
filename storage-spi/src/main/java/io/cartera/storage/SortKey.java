package io.cartera.storage;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.criteria.Operand;
import java.util.Objects;

/**
 * What the rows of a scan are ordered by; a client without a value comes last in either direction.
 *
 * @param operand the operand, of an ordered type
 * @param direction which values come first
 */
@Stability(Stability.Level.EVOLVING)
public record SortKey(Operand<?> operand, Direction direction) {

    /** Which values come first. */
    public enum Direction {
        /** The lowest. */
        ASCENDING,
        /** The highest. */
        DESCENDING
    }

    /** Refuses an operand whose values have no order. */
    public SortKey {
        Objects.requireNonNull(direction, "direction");
        if (!operand.type().isOrdered()) {
            throw new InvalidValueException(
                    "sortKey.operand",
                    operand.key(),
                    "values of the type '" + operand.type().name() + "' have no order");
        }
    }

    /** The lowest value first. */
    public static SortKey ascending(Operand<?> operand) {
        return new SortKey(operand, Direction.ASCENDING);
    }

    /** The highest value first. */
    public static SortKey descending(Operand<?> operand) {
        return new SortKey(operand, Direction.DESCENDING);
    }

    @Override
    public String toString() {
        return operand.key() + (direction == Direction.ASCENDING ? " ascending" : " descending");
    }
}
