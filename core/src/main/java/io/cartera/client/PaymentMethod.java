package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;

/**
 * How a client pays; an open list.
 *
 * @param code one to 255 code points, not blank, lower case with hyphens by convention
 */
@Stability(Stability.Level.EVOLVING)
public record PaymentMethod(String code) {

    /** In cash. */
    public static final PaymentMethod CASH = new PaymentMethod("cash");
    /** By card. */
    public static final PaymentMethod CARD = new PaymentMethod("card");
    /** By bank transfer. */
    public static final PaymentMethod TRANSFER = new PaymentMethod("transfer");
    /** By direct debit. */
    public static final PaymentMethod DIRECT_DEBIT = new PaymentMethod("direct-debit");
    /** By cheque. */
    public static final PaymentMethod CHEQUE = new PaymentMethod("cheque");
    /** By promissory note. */
    public static final PaymentMethod PROMISSORY_NOTE = new PaymentMethod("promissory-note");
    /** By an online payment service. */
    public static final PaymentMethod ONLINE = new PaymentMethod("online");

    /** Refuses a blank, malformed or overlong code. */
    public PaymentMethod {
        Check.id("paymentMethod.code", code);
    }

    /** The payment method of a code. */
    public static PaymentMethod of(String code) {
        return new PaymentMethod(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
