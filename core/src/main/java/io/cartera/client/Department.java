package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;

/**
 * The part of an organisation where a contact works; an open list, since every house has its own.
 *
 * @param code one to 255 code points, not blank, lower case with hyphens by convention
 */
@Stability(Stability.Level.EVOLVING)
public record Department(String code) {

    /** Buys. */
    public static final Department PURCHASING = new Department("purchasing");
    /** Pays. */
    public static final Department TREASURY = new Department("treasury");
    /** Keeps the accounts. */
    public static final Department FINANCE = new Department("finance");
    /** Runs the organisation. */
    public static final Department GENERAL_MANAGEMENT = new Department("general-management");
    /** Sells. */
    public static final Department SALES = new Department("sales");
    /** Markets. */
    public static final Department MARKETING = new Department("marketing");
    /** Receives and ships. */
    public static final Department LOGISTICS = new Department("logistics");
    /** Produces or operates. */
    public static final Department OPERATIONS = new Department("operations");
    /** Runs information technology. */
    public static final Department TECHNOLOGY = new Department("technology");
    /** Looks after the staff. */
    public static final Department HUMAN_RESOURCES = new Department("human-resources");
    /** Advises on law. */
    public static final Department LEGAL = new Department("legal");

    /** Refuses a blank, malformed or overlong code. */
    public Department {
        Check.id("department.code", code);
    }

    /** The department of a code. */
    public static Department of(String code) {
        return new Department(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
