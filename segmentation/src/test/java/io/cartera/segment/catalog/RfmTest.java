package io.cartera.segment.catalog;

import static io.cartera.segment.History.EUR;
import static io.cartera.segment.History.client;
import static io.cartera.segment.History.giveBack;
import static io.cartera.segment.History.purchase;
import static io.cartera.segment.catalog.Models.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import io.cartera.criteria.Criteria;
import io.cartera.criteria.ValueType;
import io.cartera.history.ClientEvent;
import io.cartera.metric.ClientAttribute;
import io.cartera.metric.Metrics;
import io.cartera.segment.ClientResult;
import io.cartera.segment.ListView;
import io.cartera.segment.population.Cut;
import io.cartera.segment.population.CutMethod;
import io.cartera.segment.population.Population;
import io.cartera.segment.population.Preference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RfmTest {

    private static final Rfm RFM = Rfm.standard(EUR, new CutMethod.RankBands(Rfm.BANDS));

    /** Buyer n bought n times, last on the n-th day before today, for n × 10 a time. */
    private static ListView fiveBuyers() {
        ListView view = Models.view();
        for (int n = 1; n <= 5; n++) {
            List<ClientEvent> orders = new ArrayList<>();
            for (int order = 0; order < n; order++) {
                LocalDate day = TODAY.minusDays(n + order * 30L);
                orders.add(purchase(n + "/" + order, day, n + "0"));
            }
            view.with(client("buyer " + n), orders);
        }
        return view.with(client("never bought")).with(client("returns alone"), giveBack("r", TODAY, "500"));
    }

    @ParameterizedTest(name = "buyer {0}: {1}")
    @CsvSource({"1, 5 1 1", "2, 4 2 2", "3, 3 3 3", "4, 2 4 4", "5, 1 5 5"})
    void givesTheMostRecentTheMostFrequentAndTheGreatestTheHighestBand(int buyer, String bands) {
        assertThat(bands(RFM, "buyer " + buyer)).isEqualTo(bands);
    }

    @ParameterizedTest
    @CsvSource({"never bought", "returns alone"})
    void givesNoBandToWhoNeverBought(String client) {
        ClientResult found = Models.bands(fiveBuyers(), RFM.cuts(), client);

        assertThat(RFM.cuts()).allSatisfy(c -> assertThat(found.band(c)).isEmpty());
    }

    private static String bands(Rfm rfm, String client) {
        ClientResult found = Models.bands(fiveBuyers(), rfm.cuts(), client);
        return rfm.cuts().stream()
                .map(c -> "" + found.band(c).orElseThrow())
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    @Test
    void namesItsCutsAndPrefersARecentPurchase() {
        assertThat(RFM.cuts()).extracting(Cut::name).containsExactly("rfm.recency", "rfm.frequency", "rfm.monetary");
        assertThat(RFM.cuts())
                .extracting(Cut::preference)
                .containsExactly(Preference.LESS_IS_BETTER, Preference.MORE_IS_BETTER, Preference.MORE_IS_BETTER);
        assertThat(RFM.cuts()).allSatisfy(c -> assertThat(c.population()).isEqualTo(Rfm.buyers()));
    }

    @Test
    void isMadeOverAnotherPopulation() {
        Population regulars =
                Population.of("regulars", Criteria.number(Metrics.orders()).atLeast(4));
        Rfm halves = Rfm.standard(EUR, new CutMethod.RankBands(2)).over(regulars);

        assertThat(bands(halves, "buyer 4")).isEqualTo("2 1 1");
        assertThat(bands(halves, "buyer 5")).isEqualTo("1 2 2");
        assertThat(Models.bands(fiveBuyers(), halves.cuts(), "buyer 3").band(halves.recency()))
                .isEmpty();
    }

    @Test
    void givesNobodyABandBelowItsMinimumSize() {
        Rfm rfm = RFM.atLeastOver(6);
        ClientResult found = Models.bands(fiveBuyers(), rfm.cuts(), "buyer 5");

        assertThat(rfm.cuts()).allSatisfy(c -> assertThat(found.band(c)).isEmpty());
    }

    @Test
    void takesMeasuresOfOnesOwn() {
        Rfm rfm = Rfm.of(Metrics.recencyDays(), Metrics.averageTicket(EUR), Metrics.orders(), new CutMethod.Type7(4));

        assertThat(rfm.frequency().measure()).isEqualTo(Metrics.averageTicket(EUR));
        assertThat(bands(rfm, "buyer 5")).isEqualTo("1 4 4");
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "5, 5, 5, Champions",
        "4, 4, 4, Champions",
        "3, 5, 5, Loyal Customers",
        "2, 3, 3, Loyal Customers",
        "5, 3, 3, Loyal Customers",
        "3, 3, 2, Potential Loyalist",
        "5, 1, 1, Potential Loyalist",
        "3, 1, 3, Potential Loyalist",
        "2, 2, 2, Need Attention",
        "2, 3, 2, Need Attention",
        "2, 1, 2, About To Sleep",
        "2, 2, 1, About To Sleep",
        "1, 2, 2, At Risk",
        "1, 5, 5, At Risk",
        "1, 3, 3, At Risk",
        "1, 1, 1, Lost",
        "1, 1, 2, Lost",
        "1, 2, 1, Lost",
        "5, 1, 5, Others",
        "1, 1, 5, Others",
        "3, 5, 2, Others",
        "2, 5, 1, Others",
    })
    void putsEveryCombinationOnThePublishedRung(int recency, int frequency, int monetary, String rung) {
        assertThat(placesOf125().get(recency + "" + frequency + monetary)).isEqualTo(rung);
    }

    /** One client for each of the 125 combinations, over cuts of three attributes of the id. */
    private static Map<String, String> placesOf125() {
        ListView view = Models.view();
        for (int n = 0; n < 125; n++) {
            view.with(client((1 + n / 25) + "" + (1 + n / 5 % 5) + (1 + n % 5)));
        }
        Rfm digits = new Rfm(digit(0), digit(1), digit(2));
        return new TreeMap<>(Models.places(view, digits.rPackageLadder()));
    }

    private static Cut digit(int position) {
        return Cut.of(
                "digit " + position,
                ClientAttribute.of(
                        "digit " + position,
                        ValueType.NUMBER,
                        c -> Optional.of(new BigDecimal(c.id().value().substring(position, position + 1)))),
                new CutMethod.Type7(5));
    }

    @Test
    void putsWhoNeverBoughtOnTheLastRung() {
        Map<String, String> places = Models.places(fiveBuyers(), RFM.rPackageLadder());

        assertThat(places).containsEntry("never bought", "Others").containsEntry("returns alone", "Others");
        assertThat(places).containsEntry("buyer 1", "Potential Loyalist").containsEntry("buyer 5", "At Risk");
    }

    @Test
    void coloursEveryRungDifferently() {
        assertThat(RFM.rPackageLadder("value").name()).isEqualTo("value");
        assertThat(RFM.rPackageLadder().rungs())
                .hasSize(11)
                .extracting(r -> r.colour().orElseThrow())
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesCutsOfDifferentNumbersOfBands() {
        Cut fourths = Cut.of("fourths", Metrics.orders(), new CutMethod.Type7(4));

        assertThatThrownBy(() -> new Rfm(RFM.recency(), fourths, RFM.monetary()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("rfm.frequency")
                .hasMessageContaining("'fourths' must have 5 bands");
    }

    @Test
    void refusesTheLadderOverOtherThanFiveBands() {
        Rfm fourths = Rfm.standard(EUR, new CutMethod.RankBands(4));

        assertThatThrownBy(fourths::rPackageLadder)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("'rfm.recency' must have 5 bands");
    }
}
