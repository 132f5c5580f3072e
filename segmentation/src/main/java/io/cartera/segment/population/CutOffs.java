package io.cartera.segment.population;

import io.cartera.internal.Canonical;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The arithmetic of the methods, exact throughout. */
final class CutOffs {

    private CutOffs() {}

    static List<CutOff> of(Cut cut, List<Member> members) {
        CutMethod method = cut.method();
        if (method instanceof CutMethod.RankBands) {
            return ranked(members, method.bands(), cut.preference());
        }
        if (method instanceof CutMethod.Pareto pareto) {
            return pareto(ascending(members), pareto.shares());
        }
        List<BigDecimal> values = ascending(members);
        if (method instanceof CutMethod.TopCount top) {
            return List.of(CutOff.at(last(values, top.size(), cut.preference())));
        }
        List<CutOff> cutOffs = new ArrayList<>();
        for (int boundary = 1; boundary < method.bands(); boundary++) {
            cutOffs.add(CutOff.at(quantile(method, values, boundary)));
        }
        return cutOffs;
    }

    private static List<BigDecimal> ascending(List<Member> members) {
        return members.stream().map(Member::value).sorted().toList();
    }

    private static BigDecimal quantile(CutMethod method, List<BigDecimal> values, int boundary) {
        if (method instanceof CutMethod.NearestRank) {
            long rank = ((long) boundary * values.size() + method.bands() - 1) / method.bands();
            return values.get((int) rank - 1);
        }
        return method instanceof CutMethod.RfmPackage
                ? type7(values, boundary, method.bands(), RoundingMode.CEILING).add(BigDecimal.ONE)
                : type7(values, boundary, method.bands(), RoundingMode.FLOOR);
    }

    /**
     * The value at (n − 1)·j/k counted from 0, interpolated. A quotient that does not end is rounded at the last decimal of the
     * values, to the side on which no comparison with one of them can notice: down for 'above it', up for 'at least it'.
     */
    private static BigDecimal type7(List<BigDecimal> values, int boundary, int bands, RoundingMode side) {
        long position = (values.size() - 1L) * boundary;
        BigDecimal low = values.get((int) (position / bands));
        long rest = position % bands;
        if (rest == 0) {
            return low;
        }
        BigDecimal step = values.get((int) (position / bands) + 1).subtract(low);
        BigDecimal k = BigDecimal.valueOf(bands);
        BigDecimal dividend = low.multiply(k).add(step.multiply(BigDecimal.valueOf(rest)));
        int scale = Math.max(Canonical.MAX_SCALE, dividend.scale());
        return Canonical.computed(dividend.divide(k, scale, side));
    }

    /** The n-th best value, or the worst where there are fewer. */
    private static BigDecimal last(List<BigDecimal> ascending, int size, Preference preference) {
        int n = Math.min(size, ascending.size());
        return preference == Preference.MORE_IS_BETTER ? ascending.get(ascending.size() - n) : ascending.get(n - 1);
    }

    /** The boundary is the last member of the bands up to it; where a band is empty it repeats the one before. */
    private static List<CutOff> ranked(List<Member> members, int bands, Preference preference) {
        Comparator<Member> byValue = Comparator.comparing(Member::value);
        List<Member> worstFirst = new ArrayList<>(members);
        worstFirst.sort(
                (preference == Preference.MORE_IS_BETTER ? byValue : byValue.reversed()).thenComparing(Member::id));
        int size = members.size() / bands;
        int larger = members.size() % bands;
        List<CutOff> cutOffs = new ArrayList<>();
        int end = 0;
        for (int band = 1; band < bands; band++) {
            end += band <= larger ? size + 1 : size;
            Member last = worstFirst.get(end - 1);
            cutOffs.add(new CutOff(last.value(), Optional.of(last.id())));
        }
        return cutOffs;
    }

    /**
     * From the greatest down, each class ends with the member that reaches its share and all its ties; its boundary is the
     * greatest value left out, or zero, since no value of zero or less ever gets in. Boundary 1 is that of the largest share.
     */
    private static List<CutOff> pareto(List<BigDecimal> ascending, List<BigDecimal> shares) {
        BigDecimal base = ascending.stream().filter(v -> v.signum() > 0).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<CutOff> cutOffs = new ArrayList<>();
        int next = ascending.size() - 1;
        BigDecimal reached = BigDecimal.ZERO;
        for (BigDecimal share : shares) {
            BigDecimal goal = base.multiply(share);
            while (next >= 0 && ascending.get(next).signum() > 0 && reached.compareTo(goal) < 0) {
                BigDecimal value = ascending.get(next);
                while (next >= 0 && ascending.get(next).compareTo(value) == 0) {
                    reached = reached.add(value);
                    next--;
                }
            }
            cutOffs.add(0, CutOff.at(next >= 0 ? ascending.get(next).max(BigDecimal.ZERO) : BigDecimal.ZERO));
        }
        return cutOffs;
    }
}
