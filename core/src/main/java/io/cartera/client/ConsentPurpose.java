package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;

/**
 * What a client lets its data be used for; an open list.
 *
 * @param code one to 255 code points, not blank, lower case with hyphens by convention
 */
@Stability(Stability.Level.EVOLVING)
public record ConsentPurpose(String code) {

    /** Offers and promotions. */
    public static final ConsentPurpose MARKETING = new ConsentPurpose("marketing");
    /** Messages about what was bought. */
    public static final ConsentPurpose SERVICE = new ConsentPurpose("service");
    /** Questions about satisfaction. */
    public static final ConsentPurpose SURVEY = new ConsentPurpose("survey");
    /** Segmentation and scoring. */
    public static final ConsentPurpose PROFILING = new ConsentPurpose("profiling");
    /** Passing the data on to others. */
    public static final ConsentPurpose SHARING = new ConsentPurpose("sharing");

    /** Refuses a blank, malformed or overlong code. */
    public ConsentPurpose {
        Check.id("consentPurpose.code", code);
    }

    /** The consent purpose of a code. */
    public static ConsentPurpose of(String code) {
        return new ConsentPurpose(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
