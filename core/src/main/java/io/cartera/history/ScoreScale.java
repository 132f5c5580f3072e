package io.cartera.history;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.internal.Canonical;
import io.cartera.internal.Check;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The bounds between which a score lies, so that scores of different surveys compare.
 *
 * @param min the worst score, without trailing zeros
 * @param max the best score, above {@code min}, without trailing zeros
 */
@Stability(Stability.Level.EVOLVING)
public record ScoreScale(BigDecimal min, BigDecimal max) {

    /** One to five, as stars. */
    public static final ScoreScale ONE_TO_FIVE = of(1, 5);
    /** Zero to ten, as in the question whether one would recommend the company. */
    public static final ScoreScale ZERO_TO_TEN = of(0, 10);
    /** Zero to a hundred. */
    public static final ScoreScale ZERO_TO_HUNDRED = of(0, 100);

    private static final int SCALE = 6;

    /** Refuses bounds that are equal or the wrong way round. */
    public ScoreScale {
        min = Canonical.number("scoreScale.min", min);
        max = Canonical.number("scoreScale.max", max);
        if (max.compareTo(min) <= 0) {
            throw new InvalidValueException(
                    "scoreScale.max", max.toPlainString(), "it must lie above the minimum, " + min.toPlainString());
        }
    }

    /** A scale between whole numbers. */
    public static ScoreScale of(long min, long max) {
        return new ScoreScale(BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    }

    /**
     * Where a score lies on the scale: 0 for the worst, 1 for the best, rounded once to six decimals, half to even.
     *
     * @throws InvalidValueException if the score lies outside the scale
     */
    public BigDecimal share(BigDecimal score) {
        Check.between("scoreScale.score", score, min, max);
        BigDecimal ratio = score.subtract(min).divide(max.subtract(min), MathContext.DECIMAL128);
        return Canonical.computed(ratio.setScale(SCALE, RoundingMode.HALF_EVEN));
    }
}
