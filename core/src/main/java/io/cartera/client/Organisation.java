package io.cartera.client;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.internal.Check;
import io.cartera.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A client that is an organisation; immutable. At least one of the legal and the trade name is known. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract non-sealed class Organisation implements Party {

    Organisation() {}

    /** The name in the register, not blank. */
    public abstract Optional<String> legalName();

    /** The name by which it trades, not blank. */
    public abstract Optional<String> tradeName();

    /** The type of business, such as {@code wholesaler}, not blank. */
    public abstract Optional<String> businessType();

    /** The sector, in the host's own or a published classification, not blank. */
    public abstract Optional<String> sector();

    /** The niche within the sector, not blank. */
    public abstract Optional<String> niche();

    /** The number of employees, not negative. */
    public abstract OptionalInt employees();

    /** The revenue of a year, not negative. */
    public abstract Optional<Money> annualRevenue();

    /** The date of foundation. */
    public abstract Optional<LocalDate> foundedOn();

    /** The trade name, or else the legal name. */
    @Override
    public final String displayName() {
        return tradeName().or(this::legalName).orElseThrow();
    }

    /** Starts an organisation; {@code legalName} or {@code tradeName} is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Check.filled("organisation.legalName", legalName());
        Check.filled("organisation.tradeName", tradeName());
        Check.filled("organisation.businessType", businessType());
        Check.filled("organisation.sector", sector());
        Check.filled("organisation.niche", niche());
        Check.date("organisation.foundedOn", foundedOn());
        annualRevenue().ifPresent(r -> Check.notNegative("organisation.annualRevenue", r.amount()));
        if (employees().orElse(0) < 0) {
            throw new InvalidValueException(
                    "organisation.employees", employees().getAsInt(), "it must not be negative");
        }
        if (legalName().isEmpty() && tradeName().isEmpty()) {
            throw new InvalidValueException("organisation", null, "it needs a legal or a trade name");
        }
    }

    /** Builds an {@link Organisation}; not thread-safe. */
    public static final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
