package io.cartera.segment.population;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The bands of a population as law 7 words them, with fractions instead of divisions and counts instead of cut-offs. */
final class NaiveCuts {

    private NaiveCuts() {}

    static int band(Cut cut, List<Candidate> members, Candidate one) {
        CutMethod method = cut.method();
        boolean less = cut.preference() == Preference.LESS_IS_BETTER;
        if (method instanceof CutMethod.RankBands) {
            return ntile(members, one, method.bands(), less);
        }
        if (method instanceof CutMethod.TopCount top) {
            long better = members.stream()
                    .filter(m -> less
                            ? m.number().compareTo(one.number()) < 0
                            : m.number().compareTo(one.number()) > 0)
                    .count();
            return better < top.size() ? 2 : 1;
        }
        if (method instanceof CutMethod.Pareto pareto) {
            return pareto(members, one, pareto.shares());
        }
        int raw = quantile(members, one.number(), method);
        return less ? method.bands() + 1 - raw : raw;
    }

    /** Every client in its place, worst first, and then dealt out. */
    private static int ntile(List<Candidate> members, Candidate one, int bands, boolean less) {
        List<Candidate> order = new ArrayList<>(members);
        Comparator<Candidate> byValue = Comparator.comparing(Candidate::number);
        order.sort((less ? byValue.reversed() : byValue).thenComparing(NaiveCuts::byCodePoint));
        List<Integer> dealt = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            dealt.add(1 + i % bands);
        }
        Collections.sort(dealt);
        return dealt.get(order.indexOf(one));
    }

    private static int byCodePoint(Candidate a, Candidate b) {
        int[] x = a.id().codePoints().toArray();
        int[] y = b.id().codePoints().toArray();
        return java.util.Arrays.compare(x, y);
    }

    /** A value is in the class of a share if those strictly greater have not reached it yet. */
    private static int pareto(List<Candidate> members, Candidate one, List<BigDecimal> shares) {
        if (one.number().signum() <= 0) {
            return 1;
        }
        BigDecimal base = sumAbove(members, BigDecimal.ZERO);
        BigDecimal greater = sumAbove(members, one.number());
        int classes = (int) shares.stream()
                .filter(s -> greater.compareTo(s.multiply(base)) < 0)
                .count();
        return 1 + classes;
    }

    private static BigDecimal sumAbove(List<Candidate> members, BigDecimal limit) {
        return members.stream()
                .map(Candidate::number)
                .filter(v -> v.compareTo(limit) > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int quantile(List<Candidate> members, BigDecimal value, CutMethod method) {
        int bands = method.bands();
        List<BigDecimal> sorted =
                members.stream().map(Candidate::number).sorted().toList();
        for (int j = 1; j < bands; j++) {
            boolean below =
                    switch (method.getClass().getSimpleName()) {
                        case "Type7" -> timesK(value, bands).compareTo(type7TimesK(sorted, j, bands)) <= 0;
                        case "RfmPackage" ->
                            timesK(value.subtract(BigDecimal.ONE), bands).compareTo(type7TimesK(sorted, j, bands)) < 0;
                        default -> value.compareTo(nearestRank(sorted, j, bands)) <= 0;
                    };
            if (below) {
                return j;
            }
        }
        return bands;
    }

    private static BigDecimal timesK(BigDecimal value, int k) {
        return value.multiply(BigDecimal.valueOf(k));
    }

    /**
     * Hyndman and Fan's definition 7, times k: with h = (n − 1)·p + 1 and p = j/k, the quantile is
     * x[⌊h⌋] + (h − ⌊h⌋)·(x[⌊h⌋ + 1] − x[⌊h⌋]), counted from 1.
     */
    private static BigDecimal type7TimesK(List<BigDecimal> sorted, int j, int k) {
        int hTimesK = (sorted.size() - 1) * j + k;
        int floor = Math.floorDiv(hTimesK, k);
        BigDecimal low = sorted.get(floor - 1);
        BigDecimal high = sorted.get(Math.min(floor, sorted.size() - 1));
        return timesK(low, k).add(BigDecimal.valueOf(hTimesK - (long) floor * k).multiply(high.subtract(low)));
    }

    /** The smallest value that at least j in k of the population do not exceed. */
    private static BigDecimal nearestRank(List<BigDecimal> sorted, int j, int k) {
        return sorted.stream()
                .filter(v ->
                        k * sorted.stream().filter(w -> w.compareTo(v) <= 0).count() >= (long) j * sorted.size())
                .findFirst()
                .orElseThrow();
    }
}
