package io.cartera.segment.catalog;

import static io.cartera.segment.History.EUR;
import static io.cartera.segment.History.client;
import static io.cartera.segment.History.giveBack;
import static io.cartera.segment.History.purchase;
import static io.cartera.segment.catalog.Models.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import io.cartera.client.Colour;
import io.cartera.metric.Metrics;
import io.cartera.segment.ListView;
import io.cartera.segment.population.Cut;
import io.cartera.segment.population.CutMethod;
import io.cartera.time.Span;
import io.cartera.time.Window;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbcTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // Revenue of the clients a, b, c …, and the class of each.
        "80 15 5,           A B C",
        "79 16 5,           A A C",
        "81 13 6,           A B B",
        "100,               A",
        "50 50,             A A",
        "40 30 30,          A A A",
        "80 8 7 5,          A B B C",
        "80 15 2.5 2.5,     A B C C",
        "95 5,              A C",
        "0 0,               C C",
        "-5 0,              C C",
        "80 15 5 0 -20,     A B C C C",
        "79.99 0.01 15 5,   A C A B",
    })
    void putsTheSmallestGroupThatReachesItsShareIntoAClassWithAllTiesOfItsLast(String revenues, String classes) {
        assertThat(String.join(
                        " ", Models.places(view(revenues), Abc.of(EUR).ladder()).values()))
                .isEqualTo(classes);
    }

    private static ListView view(String revenues) {
        ListView view = Models.view();
        char id = 'a';
        for (String revenue : revenues.split(" ", -1)) {
            BigDecimal amount = new BigDecimal(revenue);
            switch (amount.signum()) {
                case 1 -> view.with(client("" + id), purchase("p" + id, TODAY, revenue));
                case -1 ->
                    view.with(
                            client("" + id),
                            giveBack("r" + id, TODAY, amount.negate().toPlainString()));
                default -> view.with(client("" + id));
            }
            id++;
        }
        return view;
    }

    @Test
    void takesOtherSharesAndOtherMeasures() {
        ListView view = Models.view()
                .with(client("big long ago"), purchase("p1", TODAY.minusYears(2), "1000"))
                .with(client("big now"), purchase("p2", TODAY, "60"))
                .with(client("small now"), purchase("p3", TODAY, "40"));
        Abc lately =
                Abc.of(Metrics.revenue(EUR, Window.last(Span.years(1))), new BigDecimal("0.6"), new BigDecimal("0.7"));

        assertThat(Models.places(view, lately.ladder()))
                .isEqualTo(Map.of("big long ago", "C", "big now", "A", "small now", "B"));
    }

    @Test
    void putsEverybodyIntoCWhereThePopulationIsTooSmall() {
        Abc abc = new Abc(Abc.of(EUR).cut().atLeastOver(3));

        assertThat(Models.places(view("80 20"), abc.ladder())).isEqualTo(Map.of("a", "C", "b", "C"));
    }

    @Test
    void showsItsClassesInColours() {
        assertThat(Abc.of(EUR).ladder().name()).isEqualTo("abc");
        assertThat(Abc.of(EUR).ladder().rungs())
                .extracting(r -> r.name() + " " + r.colour().orElseThrow())
                .containsExactly("A " + Colour.GREEN, "B " + Colour.AMBER, "C " + Colour.GREY);
    }

    @ParameterizedTest
    @CsvSource({"0.95, 0.80", "0.8, 0.8", "0, 0.5", "0.5, 1.01", "-0.1, 0.5"})
    void refusesSharesOutOfOrderOrBounds(BigDecimal first, BigDecimal second) {
        assertThatThrownBy(() -> Abc.of(EUR, first, second))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("cut.shares");
    }

    @Test
    void refusesACutOfOtherThanThreeBands() {
        Cut topShare = Cut.of("x", Metrics.orders(), new CutMethod.Pareto(List.of(new BigDecimal("0.8"))));

        assertThatThrownBy(() -> new Abc(topShare))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("must have 3 bands");
    }
}
