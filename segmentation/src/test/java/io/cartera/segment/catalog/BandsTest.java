package io.cartera.segment.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import io.cartera.metric.Metrics;
import io.cartera.segment.population.Cut;
import io.cartera.segment.population.CutMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {

    private static final Cut FIFTHS = Cut.of("fifths", Metrics.orders(), new CutMethod.Type7(5));

    @Test
    void asksACutForItsBands() {
        assertThat(Bands.of(2, 4).of(FIFTHS)).isEqualTo(FIFTHS.between(2, 4));
        assertThat(Bands.only(3).of(FIFTHS)).isEqualTo(FIFTHS.inBand(3));
    }

    @Test
    void readsAsItIsWritten() {
        assertThat(Bands.of(2, 4)).hasToString("2-4");
        assertThat(Bands.only(3)).hasToString("3").isEqualTo(Bands.of(3, 3));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, bands.lowest", "-1, 2, bands.lowest", "3, 2, bands.highest"})
    void refusesWhatIsNoRange(int lowest, int highest, String field) {
        assertThatThrownBy(() -> Bands.of(lowest, highest))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining(field);
    }

    @Test
    void refusesABandThatTheCutLacks() {
        assertThatThrownBy(() -> Bands.of(5, 6).of(FIFTHS))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("'fifths' has the bands 1 to 5");
    }
}
