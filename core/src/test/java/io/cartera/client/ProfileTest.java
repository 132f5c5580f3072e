package io.cartera.client;

import static io.cartera.client.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.money.Money;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Requirements 9 and 23: level and income, origin, zone, locale, culture and fiscal deadlines. */
class ProfileTest {

    /** Requirement 9. */
    @Test
    void keepsIncomeApartFromTheSocioeconomicLevel() {
        Profile level = Profile.builder()
                .socioeconomicLevel(SocioeconomicLevel.UPPER_MIDDLE)
                .build();
        Profile income =
                Profile.builder().annualIncome(Money.of("42000", "EUR")).build();

        assertThat(level.annualIncome()).isEmpty();
        assertThat(income.socioeconomicLevel()).isEmpty();
    }

    /** Requirement 23. */
    @Test
    void keepsOriginZoneLocaleCultureAndFiscalDeadlines() {
        FiscalDeadline vat = new FiscalDeadline("IVA 1T", MonthDay.of(4, 20));
        Profile profile = Profile.builder()
                .originCountry(CountryCode.of("MX"))
                .originPlace("Oaxaca")
                .timeZone(ZoneId.of("America/Mexico_City"))
                .locale(Locale.forLanguageTag("es-MX"))
                .culture("no calls on Sunday")
                .addFiscalDeadlines(vat)
                .build();

        assertThat(profile.timeZone()).contains(ZoneId.of("America/Mexico_City"));
        assertThat(profile.locale().map(Locale::toLanguageTag)).contains("es-MX");
        assertThat(profile.fiscalDeadlines()).containsExactly(vat);
    }

    @Test
    void findsTheNextFiscalDeadlineOnOrAfterADay() {
        FiscalDeadline vat = new FiscalDeadline("IVA 1T", MonthDay.of(4, 20));

        assertThat(vat.onOrAfter(LocalDate.of(2026, 4, 20))).isEqualTo(LocalDate.of(2026, 4, 20));
        assertThat(vat.onOrAfter(LocalDate.of(2026, 4, 21))).isEqualTo(LocalDate.of(2027, 4, 20));
    }

    @Test
    void movesADeadlineOf29FebruaryToThe28thOfOtherYears() {
        FiscalDeadline leap = new FiscalDeadline("annual accounts", MonthDay.of(2, 29));

        assertThat(leap.onOrAfter(LocalDate.of(2026, 1, 1))).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(leap.onOrAfter(LocalDate.of(2027, 3, 1))).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void isUnknownUntilSomethingIsSet() {
        assertThat(Profile.builder().build()).isEqualTo(Profile.unknown());
    }

    @Test
    void refusesALocaleThatNoLanguageTagExpresses() {
        @SuppressWarnings("deprecation") // Nothing else makes such a locale.
        Locale lost = new Locale("es", "ES", "not a variant");

        assertRefused(
                () -> Profile.builder().locale(lost).build(),
                "profile.locale = 'es_ES_not a variant' is refused: no BCP 47 language tag expresses it");
    }

    @Test
    void refusesTwoDeadlinesOfOneName() {
        FiscalDeadline first = new FiscalDeadline("IVA", MonthDay.of(4, 20));
        FiscalDeadline second = new FiscalDeadline("IVA", MonthDay.of(7, 20));

        assertRefused(
                () -> Profile.builder().addFiscalDeadlines(first, second).build(),
                "profile.fiscalDeadlines = 'IVA' is refused: it occurs more than once");
    }

    @Test
    void refusesANegativeIncome() {
        assertRefused(
                () -> Profile.builder().annualIncome(Money.of("-1", "EUR")).build(),
                "profile.annualIncome = '-1' is refused: it must not be negative");
    }
}
