package io.cartera.quickstart.output;

import io.cartera.Stability;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;

/**
 * How many clients bought again, by the month of their first order and the months since.
 *
 * @param rows by month, ascending; a month in which no client bought for the first time may be left out
 * @param lastObservable the last month of which anything is known, the one of the as-of day
 */
@Stability(Stability.Level.EVOLVING)
public record CohortTable(List<Cohort> rows, YearMonth lastObservable) {

    /** Keeps its own copy of the rows. */
    public CohortTable {
        rows = List.copyOf(rows);
    }

    /**
     * The clients who bought for the first time in one month.
     *
     * @param month the month of their first order
     * @param active how many of them bought 0, 1, 2 … months later; the first number is the cohort's size; empty where the
     *     month is not yet observable
     */
    public record Cohort(YearMonth month, List<OptionalInt> active) {

        /** Keeps its own copy of the numbers. */
        public Cohort {
            active = List.copyOf(active);
        }

        /** How many clients began in the month. */
        public int size() {
            return active.isEmpty() ? 0 : active.get(0).orElse(0);
        }
    }
}
