package io.cartera.storage.internal;

import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Facts;
import io.cartera.criteria.Operand;
import io.cartera.criteria.Problem;
import io.cartera.storage.ClientRow;
import io.cartera.storage.ClientScan;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import java.util.Optional;

/** The facts of a row; as long as the metrics are not there, every operand is unknown. */
record RowFacts(AsOf asOf) implements Facts {

    static Facts of(View view, ClientScan scan, ClientRow row) {
        return new RowFacts(view.resolved());
    }

    @Override
    public <T> Optional<T> valueOf(Operand<T> operand) {
        throw new EvaluationException(new Problem(operand.key(), "unknown-operand", "the operand is not known here"));
    }
}
