package io.cartera.segment.specification;

import io.cartera.criteria.Criteria;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.ValueType;
import io.cartera.time.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LogicTablesTest {

    private static final Map<String, Criterion> ON_MISSING_VALUES = onMissingValues();

    private static Map<String, Criterion> onMissingValues() {
        var x = Criteria.number(Question.missing("x", ValueType.NUMBER));
        var t = Criteria.text(Question.missing("t", ValueType.TEXT));
        var d = Criteria.date(Question.<LocalDate>missing("d", ValueType.DATE));
        var s = Criteria.each(Question.<Set<String>>missing("s", ValueType.setOf(ValueType.TEXT)));
        Criterion isA = Criteria.text(Criteria.element()).equalTo("a");
        Map<String, Criterion> byText = new LinkedHashMap<>();
        Stream.of(
                        x.equalTo(5),
                        x.differentFrom(BigDecimal.valueOf(5)),
                        x.lessThan(5),
                        x.atMost(5),
                        x.greaterThan(5),
                        x.atLeast(5),
                        x.between(1, 5),
                        x.among(BigDecimal.ONE, BigDecimal.valueOf(5)),
                        t.startsWith("a"),
                        t.contains("a"),
                        d.withinLast(Span.days(30)),
                        d.olderThan(Span.days(30)),
                        s.any(isA),
                        s.all(isA),
                        s.none(isA),
                        x.isKnown(),
                        x.isMissing(),
                        x.orMissing(x.greaterThan(5)))
                .forEach(c -> byText.put(c.toString(), c));
        return byText;
    }

    @Test
    void aMissingValueSatisfiesNoComparisonAndNegationIsPlain() {
        Tables.check("missing values", 1, 2, row -> {
            Criterion condition = ON_MISSING_VALUES.get(row.get(0));
            if (condition == null) {
                throw new IllegalArgumentException("none reads " + row + " among " + ON_MISSING_VALUES.keySet());
            }
            return List.of(Question.outcome(condition), Question.outcome(Criteria.not(condition)));
        });
    }

    @Test
    void errorsCombineAsTheTablesSay() {
        Tables.check("errors", 2, 2, row -> {
            Criterion a = Question.thatIs(row.get(0));
            Criterion b = Question.thatIs(row.get(1));
            return List.of(Question.outcome(a.and(b)), Question.outcome(a.or(b)));
        });
        Tables.check("errors, not", 1, 1, row -> List.of(Question.outcome(Criteria.not(Question.thatIs(row.get(0))))));
        Tables.check(
                "errors, at least",
                3,
                1,
                row -> List.of(Question.outcome(
                        Criteria.atLeast(2, row.stream().map(Question::thatIs).toArray(Criterion[]::new)))));
    }
}
