package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;

/**
 * A socioeconomic level on the scale that the host uses; an open list, kept apart from income.
 *
 * @param code one to 255 code points, not blank, lower case with hyphens by convention
 */
@Stability(Stability.Level.EVOLVING)
public record SocioeconomicLevel(String code) {

    /** The highest of five. */
    public static final SocioeconomicLevel HIGH = new SocioeconomicLevel("high");
    /** The second of five. */
    public static final SocioeconomicLevel UPPER_MIDDLE = new SocioeconomicLevel("upper-middle");
    /** The third of five. */
    public static final SocioeconomicLevel MIDDLE = new SocioeconomicLevel("middle");
    /** The fourth of five. */
    public static final SocioeconomicLevel LOWER_MIDDLE = new SocioeconomicLevel("lower-middle");
    /** The lowest of five. */
    public static final SocioeconomicLevel LOW = new SocioeconomicLevel("low");

    /** Refuses a blank, malformed or overlong code. */
    public SocioeconomicLevel {
        Check.id("socioeconomicLevel.code", code);
    }

    /** The socioeconomic level of a code. */
    public static SocioeconomicLevel of(String code) {
        return new SocioeconomicLevel(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
