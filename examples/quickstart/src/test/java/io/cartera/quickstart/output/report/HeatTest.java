package io.cartera.quickstart.output.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeatTest {

    @Test
    void keepsNothingApartFromTheSmallestAndReachesTheLastStep() {
        assertThat(Heat.ofCount(0, 0)).isEqualTo("h0");
        assertThat(Heat.ofCount(0, 9)).isEqualTo("h0");
        assertThat(Heat.ofCount(1, 1_000_000)).isEqualTo("h1");
        assertThat(Heat.ofCount(1, 4)).isEqualTo("h5");
        assertThat(Heat.ofCount(7, 7)).isEqualTo("h9");
        assertThat(Heat.ofShare(0.2, 0)).isEqualTo("h0");
        assertThat(Heat.ofShare(0.01, 1)).isEqualTo("h1");
        assertThat(Heat.ofShare(0.5, 0.5)).isEqualTo("h9");
    }
}
