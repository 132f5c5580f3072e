package io.cartera.client;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.internal.Canonical;
import io.cartera.internal.Check;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a client could buy, how likely it is, and what it would pay; immutable. At least one of the three is known. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract class BuyingPotential {

    BuyingPotential() {}

    /** The most that it could buy in a year, not negative. */
    public abstract Optional<Money> expectedCapacity();

    /** How likely it is to buy, from 0 to 1, without trailing zeros. */
    public abstract Optional<BigDecimal> likelihood();

    /** The most that it would pay for what it usually asks for, not negative. */
    public abstract Optional<Money> willingnessToPay();

    /** When it was assessed. */
    public abstract Optional<LocalDate> assessedOn();

    /** Starts a buying potential; one of its three measures is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    BuyingPotential canonical() {
        expectedCapacity().ifPresent(c -> Check.notNegative("buyingPotential.expectedCapacity", c.amount()));
        willingnessToPay().ifPresent(w -> Check.notNegative("buyingPotential.willingnessToPay", w.amount()));
        likelihood().ifPresent(l -> Check.between("buyingPotential.likelihood", l, BigDecimal.ZERO, BigDecimal.ONE));
        Check.date("buyingPotential.assessedOn", assessedOn());
        if (expectedCapacity().isEmpty()
                && likelihood().isEmpty()
                && willingnessToPay().isEmpty()) {
            throw new InvalidValueException(
                    "buyingPotential", null, "it needs a capacity, a likelihood or a willingness to pay");
        }
        Optional<BigDecimal> stripped = likelihood().map(l -> Canonical.number("buyingPotential.likelihood", l));
        return stripped.equals(likelihood())
                ? this
                : builder().from(this).likelihood(stripped).build();
    }

    /** Builds a {@link BuyingPotential}; not thread-safe. */
    public static final class Builder extends ImmutableBuyingPotential.Builder {
        Builder() {}
    }
}
