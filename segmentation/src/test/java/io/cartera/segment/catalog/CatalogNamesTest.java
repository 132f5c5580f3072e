package io.cartera.segment.catalog;

import static io.cartera.segment.History.EUR;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.segment.Ladder;
import io.cartera.segment.population.Cut;
import io.cartera.segment.population.CutMethod;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogNamesTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "potential, es, Potencial",
        "potential, en, Potential",
        "Need Attention, es-MX, Necesitan atención",
        "Need Attention, en-GB, Need Attention",
        "rfm.monetary, es, Valor monetario",
        "rfm.monetary, fr, Monetary value",
        "abc, de-CH, ABC class",
        "buyers, und, Buyers",
    })
    void showsANameInSpanishAndElseInEnglish(String name, String locale, String shown) {
        assertThat(CatalogNames.of(Locale.forLanguageTag(locale)).shown(name)).isEqualTo(shown);
    }

    @Test
    void doesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("es"));
            assertThat(CatalogNames.of(Locale.FRENCH).shown("active")).isEqualTo("Active");
            assertThat(CatalogNames.of(Locale.ENGLISH).shown("active")).isEqualTo("Active");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void leavesANameOfTheHostsAsItIs() {
        CatalogNames names = CatalogNames.of(Locale.ENGLISH);

        assertThat(names.find("my segment")).isEmpty();
        assertThat(names.shown("my segment")).isEqualTo("my segment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void knowsEveryNameThatTheCatalogueMakes(String language) {
        Rfm rfm = Rfm.standard(EUR, new CutMethod.RankBands(Rfm.BANDS));
        Cut abc = Abc.of(EUR).cut();
        List<Ladder> ladders = List.of(
                rfm.rPackageLadder(),
                Abc.of(EUR).ladder(),
                ClientStatus.withinDays(90).ladder());
        Stream<String> made = Stream.of(
                        ladders.stream().map(Ladder::name),
                        ladders.stream().flatMap(l -> l.rungs().stream()).map(r -> r.name()),
                        rfm.cuts().stream().map(Cut::name),
                        Stream.of(
                                abc.name(),
                                abc.population().name(),
                                Rfm.buyers().name()))
                .flatMap(s -> s);

        assertThat(made).allSatisfy(n -> assertThat(
                        CatalogNames.of(Locale.forLanguageTag(language)).find(n))
                .isPresent());
    }
}
