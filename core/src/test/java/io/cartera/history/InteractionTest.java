package io.cartera.history;

import static io.cartera.history.Samples.euros;
import static io.cartera.history.Samples.interaction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InteractionTest {

    @Test
    void keepsADealLostWithItsReason() {
        Interaction visit = interaction()
                .type(InteractionType.VISIT)
                .direction(Direction.OUTBOUND)
                .outcome(InteractionOutcome.DEAL_LOST)
                .lossReason("price")
                .duration(Duration.ofMinutes(45))
                .subject("renewal")
                .summary("They signed with a competitor.")
                .cost(euros("30"))
                .build();

        assertThat(visit.type()).isEqualTo(InteractionType.of("visit"));
        assertThat(visit.direction()).contains(Direction.OUTBOUND);
        assertThat(visit.outcome()).contains(InteractionOutcome.DEAL_LOST);
        assertThat(visit.lossReason()).contains("price");
        assertThat(visit.duration()).contains(Duration.ofMinutes(45));
        assertThat(visit.subject()).contains("renewal");
        assertThat(visit.summary()).contains("They signed with a competitor.");
        assertThat(visit.cost()).contains(euros("30"));
        assertThat(visit.kind()).isEqualTo(EventKind.INTERACTION);
    }

    @Test
    void keepsWhyAClientDeclinedOrWithdrewUndecided() {
        assertThat(interaction()
                        .outcome(InteractionOutcome.DECLINED)
                        .lossReason("no need")
                        .build()
                        .lossReason())
                .contains("no need");
        assertThat(interaction()
                        .outcome(InteractionOutcome.WITHDREW_UNDECIDED)
                        .lossReason("too soon")
                        .build()
                        .lossReason())
                .contains("too soon");
    }

    @Test
    void takesATypeThatTheTradeAdds() {
        assertThat(interaction().type(InteractionType.of("tasting")).build().type())
                .hasToString("tasting");
        assertThatThrownBy(() -> InteractionType.of(" "))
                .hasMessage("interactionType.code = ' ' is refused: it must not be blank");
    }

    @Test
    void refusesAReasonForALossThatDidNotHappen() {
        assertThatThrownBy(() -> interaction()
                        .outcome(InteractionOutcome.DEAL_WON)
                        .lossReason("price")
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("interaction.lossReason = 'price' is refused: the outcome is DEAL_WON");
        assertThatThrownBy(() -> Interaction.builder()
                        .id(Samples.ID)
                        .occurredAt(Samples.NOON)
                        .type(InteractionType.CALL)
                        .lossReason("price")
                        .build())
                .hasMessage("interaction.lossReason = 'price' is refused: the outcome is not known");
    }

    @Test
    void refusesADurationBelowZeroOrBeyondAYear() {
        assertThatThrownBy(() -> interaction().duration(Duration.ofSeconds(-1)).build())
                .hasMessage("interaction.duration = 'PT-1S' is refused: it must lie between 0 and 366 days");
        assertThatThrownBy(() -> interaction().duration(Duration.ofDays(367)).build())
                .hasMessage("interaction.duration = 'PT8808H' is refused: it must lie between 0 and 366 days");
    }

    @Test
    void refusesANegativeCost() {
        assertThatThrownBy(() -> interaction().cost(euros("-0.01")).build())
                .hasMessage("interaction.cost = '-0.01 EUR' is refused: it must not be negative");
    }
}
