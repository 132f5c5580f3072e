package io.cartera.segment.catalog;

import static io.cartera.segment.History.client;
import static io.cartera.segment.History.giveBack;
import static io.cartera.segment.History.purchase;
import static io.cartera.segment.catalog.Models.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import io.cartera.client.Colour;
import io.cartera.segment.ListView;
import io.cartera.segment.SegmentationModel;
import io.cartera.time.Period;
import io.cartera.time.Window;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClientStatusTest {

    @ParameterizedTest(name = "bought {0} days ago: {1}")
    @CsvSource({"0, active", "1, active", "89, active", "90, inactive", "91, inactive", "3650, inactive"})
    void isActiveWithinNinetyDaysWithARecencyBelowNinety(int daysAgo, String status) {
        ListView view = Models.view().with(client("c"), purchase("p", TODAY.minusDays(daysAgo), "10"));

        assertThat(Models.places(view, ClientStatus.withinDays(90).ladder())).isEqualTo(Map.of("c", status));
    }

    @ParameterizedTest(name = "bought {0} days ago")
    @ValueSource(ints = {0, 90, 3650})
    void isActiveForEverOnceBoughtByTheOtherDefinition(int daysAgo) {
        ListView view = Models.view().with(client("c"), purchase("p", TODAY.minusDays(daysAgo), "10"));

        assertThat(Models.places(view, ClientStatus.everBought().ladder())).isEqualTo(Map.of("c", "active"));
    }

    @Test
    void isPotentialWhoNeverBoughtByBothDefinitions() {
        ListView view = Models.view()
                .with(client("nothing"))
                .with(client("returns alone"), giveBack("r", TODAY, "10"))
                .with(client("buys tomorrow"), purchase("p", TODAY.plusDays(1), "10"));
        Map<String, String> allPotential =
                Map.of("nothing", "potential", "returns alone", "potential", "buys tomorrow", "potential");

        assertThat(Models.places(view, ClientStatus.everBought().ladder())).isEqualTo(allPotential);
        assertThat(Models.places(view, ClientStatus.withinDays(90).ladder())).isEqualTo(allPotential);
    }

    @Test
    void isInactiveWhoOnlyGaveBackLately() {
        ListView view = Models.view()
                .with(client("c"), purchase("p", TODAY.minusDays(100), "10"), giveBack("r", TODAY.minusDays(1), "10"));

        assertThat(Models.places(view, ClientStatus.withinDays(90).ladder())).isEqualTo(Map.of("c", "inactive"));
    }

    @Test
    void takesAnyWindow() {
        ListView view = Models.view()
                .with(client("first of the year"), purchase("p1", TODAY.withDayOfYear(1), "10"))
                .with(
                        client("last of the year before"),
                        purchase("p2", TODAY.withDayOfYear(1).minusDays(1), "10"));

        assertThat(Models.places(
                        view, ClientStatus.within(Window.current(Period.YEAR)).ladder()))
                .isEqualTo(Map.of("first of the year", "active", "last of the year before", "inactive"));
    }

    @Test
    void showsActiveInGreenInactiveInRedAndPotentialInBlue() {
        assertThat(ClientStatus.withinDays(90).ladder().rungs())
                .extracting(r -> r.name() + " " + r.colour().orElseThrow())
                .containsExactly("active " + Colour.GREEN, "inactive " + Colour.RED, "potential " + Colour.BLUE);
    }

    @Test
    void hasNoInactiveRungWhereWhoeverBoughtIsActive() {
        assertThat(ClientStatus.everBought().ladder().rungs())
                .extracting(r -> r.name())
                .containsExactly("active", "potential");
    }

    @Test
    void standsTwiceInAModelUnderTwoNames() {
        SegmentationModel model = SegmentationModel.builder()
                .ladder(ClientStatus.withinDays(90).ladder())
                .ladder(ClientStatus.everBought().named("status.ever").ladder())
                .build();

        assertThat(model.ladders()).extracting(l -> l.name()).containsExactly("status", "status.ever");
    }

    @Test
    void refusesAWindowWithoutDaysAndABlankName() {
        assertThatThrownBy(() -> ClientStatus.withinDays(0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("window.span");
        assertThatThrownBy(() -> ClientStatus.everBought().named(" "))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("clientStatus.name");
    }
}
