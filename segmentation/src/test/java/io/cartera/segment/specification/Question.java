package io.cartera.segment.specification;

import io.cartera.client.ClientId;
import io.cartera.criteria.Criteria;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Operand;
import io.cartera.criteria.Outcome;
import io.cartera.criteria.Problem;
import io.cartera.criteria.ValueType;
import io.cartera.metric.Assumptions;
import io.cartera.metric.ClientAttribute;
import io.cartera.metric.ClientFacts;
import io.cartera.money.Money;
import io.cartera.segment.ClientResult;
import io.cartera.segment.History;
import io.cartera.segment.ListView;
import io.cartera.segment.SegmentationEngine;
import io.cartera.segment.SegmentationModel;
import io.cartera.time.AsOf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Asks the library what the tables say. */
final class Question {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private Question() {}

    /** A view as of {@link #TODAY} in UTC. */
    static ListView view() {
        return ListView.asOf(AsOf.endOf(TODAY, ZoneOffset.UTC));
    }

    /** An operand that is missing for everybody. */
    static <T> Operand<T> missing(String key, ValueType<T> type) {
        return ClientAttribute.of(key, type, c -> Optional.empty());
    }

    /** A criterion that comes out as it is told. */
    static Criterion thatIs(String outcome) {
        Operand<Boolean> flag = ClientAttribute.of(outcome, ValueType.FLAG, c -> {
            if (outcome.equals("error")) {
                throw new EvaluationException(new Problem("flag", "test", "it is told to fail"));
            }
            return Optional.of(outcome.equals("match"));
        });
        return Criteria.holds(flag);
    }

    /** What comes of a criterion, in the words of the tables. */
    static String outcome(Criterion criterion) {
        Outcome outcome = criterion.test(
                ClientFacts.of(AsOf.endOf(TODAY, ZoneOffset.UTC), Assumptions.none(), History.client("c"), List.of()));
        return switch (outcome.kind()) {
            case MATCH -> "match";
            case NO_MATCH -> "no match";
            case ERROR -> "error";
        };
    }

    /** The value of an operand for the client {@code c} of a view, in the words of the tables. */
    static String value(ListView view, Assumptions assumptions, Operand<?> operand) {
        ClientResult client = SegmentationEngine.create()
                .assuming(assumptions)
                .run(view, SegmentationModel.builder().report(operand).build())
                .client(ClientId.of("c"))
                .orElseThrow();
        return client.value(operand).map(Question::shown).orElse("missing");
    }

    private static String shown(Object value) {
        BigDecimal number = value instanceof Money money ? money.amount() : (BigDecimal) value;
        return number.toPlainString();
    }
}
