package io.cartera.segment.population;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.internal.Canonical;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** How a population is divided into bands; the highest band is the best. Immutable. */
@Stability(Stability.Level.EVOLVING)
public sealed interface CutMethod {

    /** How many bands there are. */
    int bands();

    /**
     * SQL's {@code NTILE(k)} over the clients from worst to best, then by id by code point: bands of equal size, earlier ones
     * larger by one where it does not divide; equal values may fall into different bands.
     *
     * @param bands how many bands, 2 to 1,000
     */
    record RankBands(int bands) implements CutMethod {
        /** Refuses fewer than 2 or more than 1,000 bands. */
        public RankBands {
            checkBands(bands);
        }

        @Override
        public String toString() {
            return "rankBands(" + bands + ")";
        }
    }

    /**
     * Quantiles by linear interpolation, R's type 7 (Hyndman and Fan 1996) and the default of R and pandas; a value equal to
     * a cut-off belongs to the band below.
     *
     * @param bands how many bands, 2 to 1,000
     */
    record Type7(int bands) implements CutMethod {
        /** Refuses fewer than 2 or more than 1,000 bands. */
        public Type7 {
            checkBands(bands);
        }

        @Override
        public String toString() {
            return "type7(" + bands + ")";
        }
    }

    /**
     * Quantiles by nearest rank: the j-th cut-off is the value at position ⌈j·n/k⌉ in ascending order; a value equal to a
     * cut-off belongs to the band below.
     *
     * @param bands how many bands, 2 to 1,000
     */
    record NearestRank(int bands) implements CutMethod {
        /** Refuses fewer than 2 or more than 1,000 bands. */
        public NearestRank {
            checkBands(bands);
        }

        @Override
        public String toString() {
            return "nearestRank(" + bands + ")";
        }
    }

    /**
     * The bins of the R package rfm: the first band whose value lies below its type-7 cut-off plus one.
     *
     * @param bands how many bands, 2 to 1,000
     */
    record RfmPackage(int bands) implements CutMethod {
        /** Refuses fewer than 2 or more than 1,000 bands. */
        public RfmPackage {
            checkBands(bands);
        }

        @Override
        public String toString() {
            return "rfmPackage(" + bands + ")";
        }
    }

    /**
     * The best n clients, with all ties of the last, in band 2; the others in band 1.
     *
     * @param size how many, at least 1
     */
    record TopCount(int size) implements CutMethod {
        /** Refuses a size below 1. */
        public TopCount {
            if (size < 1) {
                throw new InvalidValueException("cut.size", size, "it must be at least 1");
            }
        }

        @Override
        public int bands() {
            return 2;
        }

        @Override
        public String toString() {
            return "topCount(" + size + ")";
        }
    }

    /**
     * Pareto classes: from the greatest value down, the smallest prefix that reaches each share of the sum of the positive
     * values, with all ties of its last member. Values of zero or less are in the lowest band.
     *
     * <p>One share is a top share; 0.8 and 0.95 are the classes A (band 3), B (2) and C (1).
     *
     * @param shares ascending, each above 0 and at most 1; one to 100 of them
     */
    record Pareto(List<BigDecimal> shares) implements CutMethod {

        private static final int MOST = 100;

        /** Brings the shares into canonical form and refuses those that are out of bounds or order. */
        public Pareto {
            shares = shares.stream().map(s -> Canonical.number("cut.shares", s)).toList();
            if (shares.isEmpty() || shares.size() > MOST) {
                throw new InvalidValueException("cut.shares", shares, "there must be 1 to " + MOST);
            }
            BigDecimal last = BigDecimal.ZERO;
            for (BigDecimal share : shares) {
                if (share.compareTo(last) <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
                    throw new InvalidValueException("cut.shares", share, "shares must ascend, above 0 and at most 1");
                }
                last = share;
            }
        }

        @Override
        public int bands() {
            return shares.size() + 1;
        }

        @Override
        public String toString() {
            return shares.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", ", "pareto(", ")"));
        }
    }

    private static void checkBands(int bands) {
        if (bands < 2 || bands > 1_000) {
            throw new InvalidValueException("cut.bands", bands, "it must lie between 2 and 1000");
        }
    }
}
