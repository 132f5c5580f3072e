package io.cartera.segment;

import static io.cartera.criteria.Criteria.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.client.Colour;
import org.junit.jupiter.api.Test;

class SegmentTest {

    private static final Segment MANY =
            Segment.of("many", number(Portfolios.POINTS).atLeast(5));

    @Test
    void refusesABlankName() {
        assertThatThrownBy(() -> Segment.of("", MANY.condition()))
                .hasMessage("segment.name = '' is refused: it must not be blank");
    }

    @Test
    void keepsItsConditionWhenItIsColoured() {
        Colour red = Colour.of("#FF0000");
        assertThat(MANY.colour()).isEmpty();
        assertThat(MANY.coloured(red).colour()).contains(red);
        assertThat(MANY.coloured(red).condition()).isEqualTo(MANY.condition());
    }

    @Test
    void isReferredToByName() {
        assertThat(Segment.member("many")).hasToString("segment many = true");
    }
}
