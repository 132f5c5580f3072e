package io.cartera.segment.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.money.Money;
import io.cartera.time.DateRange;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Figures ENGLISH = figures(Language.ENGLISH);
    private static final Figures SPANISH = figures(Language.SPANISH);

    @Test
    void groupsThousandsInFourFiguresToo() {
        assertThat(ENGLISH.number(new BigDecimal("-1234567.891"))).isEqualTo("-1,234,567.891");
        assertThat(SPANISH.number(new BigDecimal("-1234567.891"))).isEqualTo("-1.234.567,891");
        assertThat(ENGLISH.number(1100)).isEqualTo("1,100");
        assertThat(SPANISH.number(1100)).isEqualTo("1.100");
        assertThat(SPANISH.number(BigDecimal.ZERO)).isEqualTo("0");
        assertThat(ENGLISH.number(new BigDecimal("100"))).isEqualTo("100");
    }

    @Test
    void writesAmountsWithAtLeastTheDecimalsOfTheirCurrency() {
        assertThat(ENGLISH.value(Money.of("1100", "EUR"))).isEqualTo("1,100.00 EUR");
        assertThat(SPANISH.value(Money.of("1100", "EUR"))).isEqualTo("1.100,00 EUR");
        assertThat(SPANISH.value(Money.of("0.1234567", "EUR"))).isEqualTo("0,1234567 EUR");
        assertThat(SPANISH.value(Money.of("1500", "CLP"))).isEqualTo("1.500 CLP");
    }

    @Test
    void writesDaysAndInstants() {
        assertThat(ENGLISH.value(LocalDate.of(2024, 7, 1))).isEqualTo("2024-07-01");
        assertThat(SPANISH.value(LocalDate.of(2024, 7, 1))).isEqualTo("01/07/2024");
        assertThat(SPANISH.value(Instant.parse("2024-07-01T09:30:00Z"))).isEqualTo("01/07/2024 09:30 UTC");
        assertThat(ENGLISH.value(LocalDate.of(987, 1, 2))).isEqualTo("0987-01-02");
    }

    @Test
    void writesTheDaysOfAWindow() {
        DateRange year = DateRange.closed(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 6, 30));
        assertThat(ENGLISH.days(year)).isEqualTo("2024-07-01 to 2025-06-30");
        assertThat(SPANISH.days(year)).isEqualTo("del 01/07/2024 al 30/06/2025");
        DateRange all = DateRange.closed(DateRange.all().from(), LocalDate.of(2025, 6, 30));
        assertThat(ENGLISH.days(all)).isEqualTo("up to 2025-06-30");
        assertThat(SPANISH.days(all)).isEqualTo("hasta el 30/06/2025");
        assertThat(ENGLISH.days(new DateRange(year.from(), year.from()))).isEqualTo("no day");
    }

    @Test
    void writesTextsFlagsAndSeveralValues() {
        assertThat(ENGLISH.value("it's {0}")).isEqualTo("\"it's {0}\"");
        assertThat(SPANISH.value("ES")).isEqualTo("«ES»");
        assertThat(SPANISH.value(true)).isEqualTo("sí");
        assertThat(ENGLISH.value(false)).isEqualTo("no");
        assertThat(ENGLISH.value(List.of("a", "b"))).isEqualTo("\"a\", \"b\"");
        assertThat(SPANISH.value(List.of(new BigDecimal("0.8"), new BigDecimal("0.95"))))
                .isEqualTo("0,8; 0,95");
    }

    @Test
    void signsAddends() {
        assertThat(ENGLISH.signed(new BigDecimal("12.5"))).isEqualTo("+12.5");
        assertThat(SPANISH.signed(new BigDecimal("-12.5"))).isEqualTo("-12,5");
        assertThat(SPANISH.signed(BigDecimal.ZERO)).isEqualTo("0");
    }

    @Test
    void knowsTheLanguagesOfLocalesAndRefusesOthers() {
        assertThat(Language.of(Locale.forLanguageTag("es-MX"))).isEqualTo(Language.SPANISH);
        assertThat(Language.of(Locale.UK)).isEqualTo(Language.ENGLISH);
        assertThatThrownBy(() -> Language.of(Locale.FRANCE))
                .hasMessage("explanation.locale = 'fr-FR' is refused: explanations are written in 'es' and 'en'");
    }

    private static Figures figures(Language language) {
        return new Figures(language, Phrases.sentences(language));
    }
}
