package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A client that is a person; immutable. What is not listed here, such as pets, goes into the client's attributes. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract non-sealed class Person implements Party {

    Person() {}

    /** The name. */
    public abstract PersonName name();

    /** The sex, where it was stated. */
    public abstract Optional<Sex> sex();

    /** The date of birth. */
    public abstract Optional<LocalDate> birthDate();

    /** The profession, as it was stated, not blank. */
    public abstract Optional<String> profession();

    /** The marital status. */
    public abstract Optional<MaritalStatus> maritalStatus();

    /** The nationality. */
    public abstract Optional<CountryCode> nationality();

    /** The full name. */
    @Override
    public final String displayName() {
        return name().full();
    }

    /**
     * The age in completed years on a day; absent where the date of birth is unknown or later than the day.
     *
     * <p>Who was born on 29 February completes a year on 28 February of a year that has no 29th.
     */
    public final OptionalInt ageOn(LocalDate day) {
        Optional<LocalDate> born = birthDate().filter(b -> !b.isAfter(day));
        return born.isEmpty() ? OptionalInt.empty() : OptionalInt.of(completedYears(born.get(), day));
    }

    /**
     * The birthday in a year, from the year of birth on; absent where the date of birth is unknown.
     *
     * <p>Who was born on 29 February has it on the 28th in a year that has no 29th.
     */
    public final Optional<LocalDate> birthdayIn(int year) {
        return birthDate().filter(born -> born.getYear() <= year).map(born -> MonthDay.from(born)
                .atYear(year));
    }

    private static int completedYears(LocalDate born, LocalDate day) {
        int years = day.getYear() - born.getYear();
        return MonthDay.from(born).atYear(day.getYear()).isAfter(day) ? years - 1 : years;
    }

    /** Starts a person; {@code name} is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Check.date("person.birthDate", birthDate());
        Check.filled("person.profession", profession());
    }

    /** Builds a {@link Person}; not thread-safe. */
    public static final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
