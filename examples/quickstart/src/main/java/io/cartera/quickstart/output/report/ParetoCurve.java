package io.cartera.quickstart.output.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Cumulative shares of positive revenues, largest first. */
final class ParetoCurve {

    /** Finer than this no screen shows. */
    private static final int MOST_POINTS = 200;

    private final double[] shares;

    private ParetoCurve(double[] shares) {
        this.shares = shares;
    }

    /** A point: which share of the clients brings which share of the revenue. */
    record Point(double clients, double revenue) {}

    /** The curve of revenues in descending order, at least one, all positive. */
    static ParetoCurve of(List<BigDecimal> revenues) {
        double total =
                revenues.stream().reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
        double[] shares = new double[revenues.size()];
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < shares.length; i++) {
            sum = sum.add(revenues.get(i));
            shares[i] = sum.doubleValue() / total;
        }
        return new ParetoCurve(shares);
    }

    /** The smallest share of the clients, largest first, that brings at least a share of the revenue. */
    double clientsThatBring(double share) {
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] >= share) {
                return (i + 1.0) / shares.length;
            }
        }
        return 1;
    }

    /** As many points as are worth drawing; the last is (1, 1). */
    List<Point> drawn() {
        List<Point> points = new ArrayList<>();
        int count = Math.min(shares.length, MOST_POINTS);
        for (int k = 1; k <= count; k++) {
            // Quadratic steps: the curve bends where the largest clients are.
            double at = (double) k / count;
            int i = shares.length <= MOST_POINTS ? k : Math.max(k, (int) Math.round(at * at * shares.length));
            points.add(new Point((double) i / shares.length, shares[i - 1]));
        }
        return points;
    }
}
