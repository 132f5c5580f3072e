package io.cartera.time;

import io.cartera.Stability;
import io.cartera.internal.Canonical;
import java.time.Instant;
import java.util.Objects;

/** How much of what was recorded a question may use: everything, or what was recorded up to a position or an instant. */
@Stability(Stability.Level.EVOLVING)
public sealed interface Knowledge {

    /** Everything recorded so far; a view resolves it to the position at which it was opened. */
    static Knowledge latest() {
        return Latest.INSTANCE;
    }

    /** What was recorded up to a position, that one included. */
    static Knowledge at(Position position) {
        return new AtPosition(position);
    }

    /** What was recorded up to an instant, that one included. */
    static Knowledge at(Instant recordedAt) {
        return new AtInstant(recordedAt);
    }

    /** Everything recorded so far. */
    enum Latest implements Knowledge {
        /** The only one. */
        INSTANCE
    }

    /**
     * What was recorded up to a position, that one included.
     *
     * @param position the last known position
     */
    record AtPosition(Position position) implements Knowledge {
        /** Refuses null. */
        public AtPosition {
            Objects.requireNonNull(position, "position");
        }
    }

    /**
     * What was recorded up to an instant, that one included.
     *
     * @param recordedAt the last known instant, truncated to microseconds
     */
    record AtInstant(Instant recordedAt) implements Knowledge {
        /** Truncates to microseconds. */
        public AtInstant {
            recordedAt = Canonical.instant("knowledge.recordedAt", recordedAt);
        }
    }
}
