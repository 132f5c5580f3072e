package io.cartera.criteria;

import io.cartera.Stability;
import io.cartera.time.Span;
import java.time.LocalDate;

/** The conditions on a date, fixed or reckoned from the as-of's day; immutable. */
@Stability(Stability.Level.EVOLVING)
public final class DateConditions extends Conditions<LocalDate> {

    DateConditions(Operand<LocalDate> operand) {
        super(operand);
    }

    /** The date lies in the last days, weeks, months or years: after as-of less the span, and not after the as-of's day. */
    public Criterion withinLast(Span span) {
        return compared(Relation.GREATER, new RelativeDate(span))
                .and(compared(Relation.AT_MOST, new RelativeDate(Span.days(0))));
    }

    /** The date lies longer back than a span: on or before as-of less the span. */
    public Criterion olderThan(Span span) {
        return compared(Relation.AT_MOST, new RelativeDate(span));
    }

    /** The date lies ahead: after the as-of's day and at most a span later. */
    public Criterion withinNext(Span span) {
        return compared(Relation.GREATER, new RelativeDate(Span.days(0)))
                .and(compared(Relation.AT_MOST, new RelativeDate(new Span(-span.length(), span.unit()))));
    }
}
