package io.cartera.history;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.internal.Canonical;
import io.cartera.internal.Check;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of a purchase or of a return: what, how much of it, and for which amount; immutable and thread-safe.
 *
 * <p>The net amount is what counts; unit price and discount are kept as the document states them and need not multiply to it,
 * since documents round. In a return, quantity and amounts are what is given back, as positive numbers.
 */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract class SaleLine {

    SaleLine() {}

    /** The product, as an identifier of one to 255 code points; absent where the document names none. */
    public abstract Optional<String> product();

    /** What the document says about the line; not blank. */
    public abstract Optional<String> description();

    /** The product's category at the time, as an identifier of one to 255 code points. */
    public abstract Optional<String> category();

    /** What the line charges for; {@link ItemKind#GOODS} unless set. */
    @Value.Default
    public ItemKind kind() {
        return ItemKind.GOODS;
    }

    /** How many units, not negative, without trailing zeros. */
    public abstract BigDecimal quantity();

    /** The price of one unit before discount and tax. */
    public abstract Optional<Money> unitPrice();

    /** The discount as a share of the price, 0 to 1, without trailing zeros. */
    public abstract Optional<BigDecimal> discount();

    /** The amount after discount and before tax; zero for a gift, negative for a correction. */
    public abstract Money net();

    /** The tax on top of the net amount. */
    public abstract Optional<Money> tax();

    /** What the units cost the company. */
    public abstract Optional<Money> cost();

    /** Starts a line; {@code quantity} and {@code net} are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    SaleLine canonical() {
        EventChecks.id("saleLine.product", product());
        Check.filled("saleLine.description", description());
        EventChecks.id("saleLine.category", category());
        sameCurrency("saleLine.unitPrice", unitPrice());
        sameCurrency("saleLine.tax", tax());
        sameCurrency("saleLine.cost", cost());
        Check.notNegative("saleLine.quantity", quantity());
        BigDecimal units = Canonical.number("saleLine.quantity", quantity());
        Optional<BigDecimal> share = EventChecks.share("saleLine.discount", discount());
        return EventChecks.alike(units, quantity()) && share.equals(discount())
                ? this
                : builder().from(this).quantity(units).discount(share).build();
    }

    private void sameCurrency(String field, Optional<Money> amount) {
        Currency currency = net().currency();
        amount.filter(a -> !a.currency().equals(currency)).ifPresent(a -> {
            throw new InvalidValueException(field, a, "the net amount is in " + currency);
        });
    }

    /** Builds a {@link SaleLine}; not thread-safe. */
    public static final class Builder extends ImmutableSaleLine.Builder {
        Builder() {}
    }
}
