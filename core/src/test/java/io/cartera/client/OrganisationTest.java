package io.cartera.client;

import static io.cartera.client.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Requirements 1 and 10: an organisation, by name, and its business. */
class OrganisationTest {

    @Test
    void isShownByItsTradeNameOrElseItsLegalName() {
        Organisation legal =
                Organisation.builder().legalName("Ferretería Ruiz, S.L.").build();
        Organisation both = Organisation.builder().from(legal).tradeName("Ruiz").build();

        assertThat(legal.displayName()).isEqualTo("Ferretería Ruiz, S.L.");
        assertThat(both.displayName()).isEqualTo("Ruiz");
    }

    @Test
    void refusesToBeWithoutAName() {
        assertRefused(
                () -> Organisation.builder().sector("retail").build(),
                "organisation = null is refused: it needs a legal or a trade name");
    }

    /** Requirement 10. */
    @Test
    void keepsWhatIsKnownOfTheBusiness() {
        Organisation shop = Organisation.builder()
                .legalName("Ferretería Ruiz, S.L.")
                .businessType("wholesaler")
                .sector("G46.74")
                .niche("marine hardware")
                .employees(12)
                .annualRevenue(Money.of("1850000.50", "EUR"))
                .foundedOn(LocalDate.of(1987, 3, 1))
                .build();

        assertThat(shop.businessType()).contains("wholesaler");
        assertThat(shop.sector()).contains("G46.74");
        assertThat(shop.niche()).contains("marine hardware");
        assertThat(shop.employees()).hasValue(12);
        assertThat(shop.annualRevenue()).contains(Money.of("1850000.5", "EUR"));
    }

    @Test
    void refusesNegativeNumbers() {
        assertRefused(
                () -> Organisation.builder().legalName("Ruiz").employees(-1).build(),
                "organisation.employees = '-1' is refused: it must not be negative");
        assertRefused(
                () -> Organisation.builder()
                        .legalName("Ruiz")
                        .annualRevenue(Money.of("-0.01", "EUR"))
                        .build(),
                "organisation.annualRevenue = '-0.01' is refused: it must not be negative");
    }

    @Test
    void refusesABlankSectorRatherThanReadingItAsMissing() {
        assertRefused(
                () -> Organisation.builder().legalName("Ruiz").sector(" ").build(),
                "organisation.sector = ' ' is refused: it must not be blank");
    }
}
