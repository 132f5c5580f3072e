package io.cartera.segment;

import static io.cartera.criteria.Criteria.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.IncompleteValueException;
import io.cartera.criteria.Criterion;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final Criterion MANY = number(Portfolios.POINTS).atLeast(5);

    @Test
    void refusesToBeBuiltWithoutAnOtherwise() {
        assertThatThrownBy(() -> Ladder.builder("value").rung("high", MANY).build())
                .isInstanceOf(IncompleteValueException.class)
                .hasMessage("Cannot build Ladder 'value': an 'otherwise' is mandatory");
    }

    @Test
    void refusesALastRungWithACondition() {
        Rung high = new Rung("high", Optional.empty(), Optional.of(MANY));
        assertThatThrownBy(() -> new Ladder("value", List.of(high)))
                .hasMessage("ladder.rungs = 'high' is refused: the last rung must be an 'otherwise'");
    }

    @Test
    void refusesAnOtherwiseBeforeTheLastRung() {
        Rung rest = new Rung("rest", Optional.empty(), Optional.empty());
        Rung more = new Rung("more", Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> new Ladder("value", List.of(rest, more)))
                .hasMessage("ladder.rungs = 'rest' is refused: only the last rung may be an 'otherwise'");
    }

    @Test
    void refusesTwoRungsOfOneName() {
        Ladder.Builder twice = Ladder.builder("value").rung("high", MANY).otherwise("high");
        assertThatThrownBy(twice::build).hasMessage("ladder.rungs = 'high' is refused: it occurs more than once");
    }

    @Test
    void refusesNoRungsAndABlankName() {
        assertThatThrownBy(() -> new Ladder("value", List.of())).hasMessageStartingWith("ladder.rungs = '[]'");
        assertThatThrownBy(() -> Ladder.builder(" ").otherwise("rest").build())
                .hasMessage("ladder.name = ' ' is refused: it must not be blank");
    }

    @Test
    void refusesAConditionOnARungThatItDoesNotHave() {
        Ladder ladder =
                Ladder.builder("value").rung("high", MANY).otherwise("low").build();
        assertThat(ladder.at("low")).hasToString("ladder value = \"low\"");
        assertThatThrownBy(() -> ladder.at("middle"))
                .hasMessage("ladder.rung = 'middle' is refused: 'value' has no such rung");
    }
}
