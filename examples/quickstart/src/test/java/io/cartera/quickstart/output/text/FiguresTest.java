package io.cartera.quickstart.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.quickstart.output.Lang;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FiguresTest {

    private final Figures spanish = new Figures(Lang.ES, Currency.getInstance("EUR"));
    private final Figures english = new Figures(Lang.EN, Currency.getInstance("JPY"));

    @Test
    void followsTheLanguageAndTheCurrency() {
        assertThat(plain(spanish.money(new BigDecimal("12345.675")))).isEqualTo("12.345,68 €");
        assertThat(plain(spanish.roundMoney(new BigDecimal("12345.675")))).isEqualTo("12.346 €");
        assertThat(plain(spanish.money(new BigDecimal("1")))).isEqualTo("1,00 €");
        assertThat(english.money(new BigDecimal("12345"))).endsWith("12,345");
        assertThat(plain(spanish.percent(0.1234))).isEqualTo("12,3 %");
        assertThat(english.wholePercent(0.8)).isEqualTo("80%");
        assertThat(spanish.day(LocalDate.of(2025, 6, 30))).isEqualTo("30 de junio de 2025");
        assertThat(spanish.ratio(1, 0)).isEqualTo("–");
    }

    @ParameterizedTest
    @EnumSource(Words.class)
    void everyTextIsThereInBothLanguagesWithTheSamePlaces(Words word) {
        String es = word.in(Lang.ES, "<0>", "<1>", "<2>");
        String en = word.in(Lang.EN, "<0>", "<1>", "<2>");
        assertThat(es).isNotBlank();
        assertThat(en).isNotBlank();
        for (String place : new String[] {"<0>", "<1>", "<2>"}) {
            assertThat(es.contains(place)).as(place).isEqualTo(en.contains(place));
        }
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
