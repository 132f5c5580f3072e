package io.cartera.criteria;

import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The algebra written down once more, by cases and without any of the code that it judges. */
public final class NaiveCriteria implements CriterionVisitor<NaiveCriteria.Truth> {

    /** What a value can be besides a value. */
    public enum Absent {
        /** There is none. */
        MISSING,
        /** It could not be told. */
        ERROR
    }

    /** The three outcomes. */
    public enum Truth {
        /** It holds. */
        YES,
        /** It does not. */
        NO,
        /** An error. */
        ERROR
    }

    private final Function<Operand<?>, Object> values;
    private final LocalDate today;

    /** Takes a function to a value or to what is {@link Absent}, and the as-of's day. */
    public NaiveCriteria(Function<Operand<?>, Object> values, LocalDate today) {
        this.values = values;
        this.today = today;
    }

    /** The outcome in these terms. */
    public static Truth of(Outcome outcome) {
        return outcome.isError() ? Truth.ERROR : outcome.isMatch() ? Truth.YES : Truth.NO;
    }

    @Override
    public Truth otherwise(Criterion criterion) {
        throw new IllegalStateException("a kind of node without a case: " + criterion);
    }

    @Override
    public <T> Truth visit(Comparison<T> c) {
        Object threshold = c.threshold() instanceof Literal<?> literal
                ? literal.value()
                : ago(((RelativeDate) (Threshold<?>) c.threshold()));
        return known(c.operand(), v -> holds(c.relation(), v, threshold));
    }

    private LocalDate ago(RelativeDate date) {
        int length = date.span().length();
        return switch (date.span().unit()) {
            case DAYS -> today.plusDays(-length);
            case WEEKS -> today.plusDays(-7L * length);
            case MONTHS -> today.plusMonths(-length);
            case YEARS -> today.plusMonths(-12L * length);
        };
    }

    @Override
    public <T> Truth visit(Membership<T> c) {
        return known(c.operand(), v -> c.values().stream().anyMatch(w -> same(v, w)));
    }

    @Override
    public Truth visit(TextMatch c) {
        int[] pattern = c.pattern().codePoints().toArray();
        return known(c.operand(), v -> {
            int[] text = ((String) v).codePoints().toArray();
            int last = c.mode() == TextMatch.Mode.PREFIX ? 0 : text.length - pattern.length;
            for (int i = 0; i <= last; i++) {
                if (i + pattern.length <= text.length
                        && Arrays.equals(Arrays.copyOfRange(text, i, i + pattern.length), pattern)) {
                    return true;
                }
            }
            return false;
        });
    }

    @Override
    public Truth visit(Presence c) {
        Object value = values.apply(c.operand());
        if (value == Absent.ERROR) {
            return Truth.ERROR;
        }
        return (value == Absent.MISSING) == (c.expected() == Presence.State.MISSING) ? Truth.YES : Truth.NO;
    }

    @Override
    public <E> Truth visit(ElementMatch<E> c) {
        return known(c.operand(), set -> {
            long matches = ((Set<?>) set)
                    .stream()
                            .filter(e -> c.condition().accept(new NaiveCriteria(o -> e, today)) == Truth.YES)
                            .count();
            return switch (c.quantifier()) {
                case ANY -> matches > 0;
                case ALL -> matches == ((Set<?>) set).size();
                case NONE -> matches == 0;
            };
        });
    }

    @Override
    public Truth visit(AllOf c) {
        List<Truth> parts = parts(c);
        return parts.contains(Truth.NO) ? Truth.NO : parts.contains(Truth.ERROR) ? Truth.ERROR : Truth.YES;
    }

    @Override
    public Truth visit(AnyOf c) {
        List<Truth> parts = parts(c);
        return parts.contains(Truth.YES) ? Truth.YES : parts.contains(Truth.ERROR) ? Truth.ERROR : Truth.NO;
    }

    @Override
    public Truth visit(AtLeast c) {
        long sure = parts(c).stream().filter(t -> t == Truth.YES).count();
        long possible = parts(c).stream().filter(t -> t != Truth.NO).count();
        return sure >= c.needed() ? Truth.YES : possible < c.needed() ? Truth.NO : Truth.ERROR;
    }

    @Override
    public Truth visit(Negation c) {
        return switch (c.part().accept(this)) {
            case YES -> Truth.NO;
            case NO -> Truth.YES;
            case ERROR -> Truth.ERROR;
        };
    }

    private List<Truth> parts(Criterion c) {
        return c.parts().stream().map(p -> p.accept(this)).toList();
    }

    private Truth known(Operand<?> operand, Function<Object, Boolean> condition) {
        Object value = values.apply(operand);
        if (value instanceof Absent absent) {
            return absent == Absent.ERROR ? Truth.ERROR : Truth.NO;
        }
        return condition.apply(value) ? Truth.YES : Truth.NO;
    }

    private static boolean holds(Relation relation, Object a, Object b) {
        return switch (relation) {
            case EQUAL -> same(a, b);
            case DIFFERENT -> !same(a, b);
            case LESS -> order(a, b) < 0;
            case AT_MOST -> order(a, b) <= 0;
            case GREATER -> order(a, b) > 0;
            case AT_LEAST -> order(a, b) >= 0;
        };
    }

    private static boolean same(Object a, Object b) {
        return (a instanceof Set<?> || a instanceof Boolean) ? a.equals(b) : order(a, b) == 0;
    }

    /** The order of two values of one type. */
    public static int order(Object a, Object b) {
        if (a instanceof String x) {
            return Arrays.compare(
                    x.codePoints().toArray(), ((String) b).codePoints().toArray());
        }
        if (a instanceof Money x) {
            return x.amount().subtract(((Money) b).amount()).signum();
        }
        if (a instanceof BigDecimal x) {
            return x.subtract((BigDecimal) b).signum();
        }
        return a instanceof LocalDate x
                ? Long.compare(x.toEpochDay(), ((LocalDate) b).toEpochDay())
                : ((Instant) a).compareTo((Instant) b);
    }
}
