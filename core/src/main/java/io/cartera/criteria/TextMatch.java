package io.cartera.criteria;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.internal.Check;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text that starts with or contains another, code point by code point; it does not hold where the text is missing.
 *
 * <p>Nothing is folded: case, accents and composed forms all count.
 *
 * @param operand the operand
 * @param mode where the pattern must stand
 * @param pattern the text to find, not empty
 */
@Stability(Stability.Level.EVOLVING)
public record TextMatch(Operand<String> operand, Mode mode, String pattern) implements Criterion {

    /** Where the pattern must stand. */
    public enum Mode {
        /** At the start. */
        PREFIX,
        /** Anywhere. */
        CONTAINS
    }

    /** Refuses an operand that is no text, and an empty or malformed pattern. */
    public TextMatch {
        Typed.sameType(operand, ValueType.TEXT);
        Check.text(operand.key(), pattern);
        if (pattern.isEmpty()) {
            throw new InvalidValueException(operand.key(), pattern, "an empty pattern would match every text");
        }
    }

    @Override
    public Outcome test(Facts facts) {
        try {
            Optional<String> observed = facts.valueOf(operand);
            return Outcome.of(observed.isPresent() && matches(observed.get()));
        } catch (EvaluationException e) {
            return Outcome.error(e.problem());
        }
    }

    /** Well-formed text never splits a pair of surrogates at a match, so comparing chars compares code points. */
    private boolean matches(String text) {
        return mode == Mode.PREFIX ? text.startsWith(pattern) : text.contains(pattern);
    }

    @Override
    public Explanation explain(Facts facts) {
        return Explanation.of(this, test(facts), Observed.of(facts, operand));
    }

    @Override
    public Criterion bind(Bindings bindings) {
        return this;
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public Stream<Operand<?>> operands() {
        return Stream.of(operand);
    }

    @Override
    public String toString() {
        return operand.key() + " " + mode.name().toLowerCase(Locale.ROOT) + " " + Literal.shown(pattern);
    }
}
