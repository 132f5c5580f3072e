package io.cartera.client;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.internal.Check;
import io.cartera.money.Money;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How a client is invoiced and pays; immutable.
 *
 * <p>The balance and the days overdue change with every posting in the host's books, so the host provides them as metrics.
 */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract class Billing {

    Billing() {}

    /** The tax identifier. */
    public abstract Optional<TaxId> taxId();

    /** The tax regime, such as {@code recargo de equivalencia}, not blank. */
    public abstract Optional<String> taxRegime();

    /** The days from invoice to due date, not negative; 0 is payment at once. */
    public abstract OptionalInt paymentDays();

    /** How the client pays. */
    public abstract Optional<PaymentMethod> paymentMethod();

    /** The currency of its invoices. */
    public abstract Optional<Currency> currency();

    /** The most that it may owe, not negative. */
    public abstract Optional<Money> creditLimit();

    /** The account or mandate from which it pays, as it was written; not blank, not validated. */
    public abstract Optional<String> bankReference();

    /** Starts billing data; no field is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Check.filled("billing.taxRegime", taxRegime());
        Check.filled("billing.bankReference", bankReference());
        creditLimit().ifPresent(limit -> Check.notNegative("billing.creditLimit", limit.amount()));
        if (paymentDays().orElse(0) < 0) {
            throw new InvalidValueException("billing.paymentDays", paymentDays().getAsInt(), "it must not be negative");
        }
    }

    /** Builds {@link Billing}; not thread-safe. */
    public static final class Builder extends ImmutableBilling.Builder {
        Builder() {}
    }
}
