package io.cartera.client;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.internal.Check;
import io.cartera.money.Money;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a client comes from, how it lives, and what follows for the way it is addressed; immutable. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract class Profile {

    private static final Profile UNKNOWN = builder().build();

    Profile() {}

    /** The socioeconomic level, on the host's scale. */
    public abstract Optional<SocioeconomicLevel> socioeconomicLevel();

    /** The income of a year, not negative; known or unknown independently of the level. */
    public abstract Optional<Money> annualIncome();

    /** The country of origin. */
    public abstract Optional<CountryCode> originCountry();

    /** The place of origin, as it was stated, not blank. */
    public abstract Optional<String> originPlace();

    /** The client's own zone, for contact hours and birthdays. */
    public abstract Optional<ZoneId> timeZone();

    /** The locale in which it is addressed; always one that a BCP 47 tag can express. */
    public abstract Optional<Locale> locale();

    /** What its culture asks to be minded, as free text, not blank. */
    public abstract Optional<String> culture();

    /** The dates that bind its money, with distinct names. */
    public abstract List<FiscalDeadline> fiscalDeadlines();

    /** A profile of which nothing is known. */
    public static Profile unknown() {
        return UNKNOWN;
    }

    /** Starts a profile; no field is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        annualIncome().ifPresent(income -> Check.notNegative("profile.annualIncome", income.amount()));
        Check.filled("profile.originPlace", originPlace());
        Check.filled("profile.culture", culture());
        Check.distinct("profile.fiscalDeadlines", fiscalDeadlines(), FiscalDeadline::name);
        locale().filter(l -> !Locale.forLanguageTag(l.toLanguageTag()).equals(l))
                .ifPresent(l -> {
                    throw new InvalidValueException("profile.locale", l, "no BCP 47 language tag expresses it");
                });
    }

    /** Builds a {@link Profile}; not thread-safe. */
    public static final class Builder extends ImmutableProfile.Builder {
        Builder() {}
    }
}
