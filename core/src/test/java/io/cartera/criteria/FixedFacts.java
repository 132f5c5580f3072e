package io.cartera.criteria;

import io.cartera.time.AsOf;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Facts by hand: a value, a {@link Problem}, or nothing for an operand. */
final class FixedFacts implements Facts {

    static final LocalDate TODAY = LocalDate.of(2024, 6, 30);

    private final Map<Operand<?>, Object> values = new HashMap<>();

    FixedFacts with(Operand<?> operand, Object value) {
        values.put(operand, value);
        return this;
    }

    @Override
    public AsOf asOf() {
        return AsOf.endOf(TODAY, ZoneOffset.UTC);
    }

    @Override
    @SuppressWarnings("unchecked") // Whoever put it there chose the operand's type.
    public <T> Optional<T> valueOf(Operand<T> operand) {
        Object value = values.get(operand);
        if (value instanceof Problem problem) {
            throw new EvaluationException(problem);
        }
        return Optional.ofNullable((T) value);
    }
}
