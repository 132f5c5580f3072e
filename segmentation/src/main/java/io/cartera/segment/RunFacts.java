package io.cartera.segment;

import io.cartera.criteria.Evidence;
import io.cartera.criteria.Facts;
import io.cartera.criteria.Operand;
import io.cartera.metric.ComputedMetric;
import io.cartera.metric.DerivedMetric;
import io.cartera.segment.population.BandOf;
import io.cartera.time.AsOf;
import java.util.Optional;

/** One client's facts together with what the run has found out about it so far. */
record RunFacts(Findings findings, int row, Facts client) implements Facts {

    @Override
    public AsOf asOf() {
        return client.asOf();
    }

    @Override
    @SuppressWarnings("unchecked") // The types of membership, place and band are those of their findings.
    public <T> Optional<T> valueOf(Operand<T> operand) {
        if (operand instanceof Membership m) {
            return (Optional<T>) Optional.of(findings.isMember(m, row));
        }
        if (operand instanceof Place p) {
            return (Optional<T>) Optional.of(findings.place(p, row).name());
        }
        if (operand instanceof BandOf b) {
            return (Optional<T>) findings.band(b, row);
        }
        if (operand instanceof DerivedMetric<T> derived) {
            return derived.valueIn(this);
        }
        // What was fitted to the population is in the table, whatever else the client's own facts come from.
        return operand instanceof ComputedMetric<T>
                ? findings.table().row(row).valueOf(operand)
                : client.valueOf(operand);
    }

    @Override
    public Evidence evidenceOf(Operand<?> operand) {
        return client.evidenceOf(operand);
    }
}
