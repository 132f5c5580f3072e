package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A loyalty card that a client holds; immutable. A purchase names the number of the card with which it was made. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract class LoyaltyCard {

    LoyaltyCard() {}

    /** The number, opaque text of 1 to 255 code points, not blank. */
    public abstract String number();

    /** The programme that gave it, not blank. */
    public abstract Optional<String> programme();

    /** The tier within the programme, not blank. */
    public abstract Optional<String> tier();

    /** The day on which it was given. */
    public abstract Optional<LocalDate> issuedOn();

    /** The last day on which it holds, not before it was given; absent if it holds on. */
    public abstract Optional<LocalDate> validUntil();

    /** A card of which only the number is known. */
    public static LoyaltyCard of(String number) {
        return builder().number(number).build();
    }

    /** Starts a card; {@code number} is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Check.id("loyaltyCard.number", number());
        Check.filled("loyaltyCard.programme", programme());
        Check.filled("loyaltyCard.tier", tier());
        Check.date("loyaltyCard.issuedOn", issuedOn());
        Check.date("loyaltyCard.validUntil", validUntil());
        Check.ordered("loyaltyCard.validUntil", issuedOn(), validUntil());
    }

    /** Builds a {@link LoyaltyCard}; not thread-safe. */
    public static final class Builder extends ImmutableLoyaltyCard.Builder {
        Builder() {}
    }
}
