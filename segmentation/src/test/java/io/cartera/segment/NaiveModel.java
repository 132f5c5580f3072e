package io.cartera.segment;

import io.cartera.client.Client;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Facts;
import io.cartera.criteria.Operand;
import io.cartera.criteria.Outcome;
import io.cartera.criteria.Problem;
import io.cartera.metric.Assumptions;
import io.cartera.metric.ClientFacts;
import io.cartera.time.AsOf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Segments of segments by plain recursion: a client asks a segment's condition again whenever another one refers to it. */
record NaiveModel(Map<String, Segment> segments, Facts client) implements Facts {

    static NaiveModel of(SegmentationModel model, Client client) {
        Map<String, Segment> byName = new HashMap<>();
        model.segments().forEach(s -> byName.put(s.name(), s));
        return new NaiveModel(byName, ClientFacts.of(Portfolios.AS_OF, Assumptions.none(), client, List.of()));
    }

    Outcome test(Segment segment) {
        return segment.condition().test(this);
    }

    @Override
    public AsOf asOf() {
        return client.asOf();
    }

    @Override
    @SuppressWarnings("unchecked") // A membership's type is that of its answer.
    public <T> Optional<T> valueOf(Operand<T> operand) {
        if (operand instanceof Membership membership) {
            Outcome outcome = test(Objects.requireNonNull(segments.get(membership.segment())));
            if (outcome.isError()) {
                Problem first = outcome.problems().get(0);
                throw new EvaluationException(
                        new Problem(operand.key(), first.code(), first.operand() + ": " + first.message()));
            }
            return (Optional<T>) Optional.of(outcome.isMatch());
        }
        return client.valueOf(operand);
    }
}
