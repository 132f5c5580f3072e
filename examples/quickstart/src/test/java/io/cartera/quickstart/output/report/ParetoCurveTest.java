package io.cartera.quickstart.output.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParetoCurveTest {

    @Test
    void tellsHowFewBringMost() {
        ParetoCurve curve = ParetoCurve.of(List.of(dec(80), dec(10), dec(5), dec(5)));
        assertThat(curve.clientsThatBring(0.8)).isEqualTo(0.25);
        assertThat(curve.clientsThatBring(0.9)).isEqualTo(0.5);
        assertThat(curve.clientsThatBring(1)).isEqualTo(1);
    }

    @Test
    void drawsFewPointsOfManyClientsUpToTheEnd() {
        ParetoCurve curve = ParetoCurve.of(Collections.nCopies(100_000, dec(1)));
        assertThat(curve.drawn()).hasSize(200).isSortedAccordingTo((a, b) -> Double.compare(a.clients(), b.clients()));
        assertThat(curve.drawn().get(199).clients()).isEqualTo(1);
        assertThat(curve.drawn().get(199).revenue()).isCloseTo(1, within(1e-9));
    }

    @Test
    void drawsEveryPointOfFewClients() {
        assertThat(ParetoCurve.of(List.of(dec(3), dec(1))).drawn())
                .containsExactly(new ParetoCurve.Point(0.5, 0.75), new ParetoCurve.Point(1, 1));
    }

    private static BigDecimal dec(long number) {
        return BigDecimal.valueOf(number);
    }
}
