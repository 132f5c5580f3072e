package io.cartera.history;

import io.cartera.Stability;
import io.cartera.internal.Check;

/**
 * What a score is about; an open list, since every trade asks its own questions.
 *
 * @param code one to 255 code points, not blank, lower case by convention
 */
@Stability(Stability.Level.EVOLVING)
public record SurveyDimension(String code) {

    /** The product itself. */
    public static final SurveyDimension PRODUCT = new SurveyDimension("product");
    /** The service around it. */
    public static final SurveyDimension SERVICE = new SurveyDimension("service");
    /** How the client was attended to. */
    public static final SurveyDimension ATTENTION = new SurveyDimension("attention");
    /** How a problem was resolved. */
    public static final SurveyDimension RESOLUTION = new SurveyDimension("resolution");
    /** The technical quality of the help. */
    public static final SurveyDimension TECHNICAL = new SurveyDimension("technical");
    /** Everything taken together. */
    public static final SurveyDimension OVERALL = new SurveyDimension("overall");

    /** Refuses a blank, malformed or overlong code. */
    public SurveyDimension {
        Check.id("surveyDimension.code", code);
    }

    /** The dimension of a code. */
    public static SurveyDimension of(String code) {
        return new SurveyDimension(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
