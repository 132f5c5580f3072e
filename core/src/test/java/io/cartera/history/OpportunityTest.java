package io.cartera.history;

import static io.cartera.history.Samples.euros;
import static io.cartera.history.Samples.opportunity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import io.cartera.client.CampaignId;
import io.cartera.client.RepresentativeId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OpportunityTest {

    @Test
    void keepsAStageOfAPossibleSale() {
        Opportunity stage = opportunity()
                .representative(RepresentativeId.of("ana"))
                .campaign(CampaignId.of("spring"))
                .subject("uniforms")
                .expectedAmount(euros("5000"))
                .probability(new BigDecimal("0.50"))
                .expectedCloseOn(LocalDate.of(2024, 9, 30))
                .build();

        assertThat(stage.opportunityId()).isEqualTo("o1");
        assertThat(stage.stage()).isEqualTo("proposal");
        assertThat(stage.outcome()).isEqualTo(OpportunityOutcome.OPEN);
        assertThat(stage.representative()).contains(RepresentativeId.of("ana"));
        assertThat(stage.campaign()).contains(CampaignId.of("spring"));
        assertThat(stage.subject()).contains("uniforms");
        assertThat(stage.expectedAmount()).contains(euros("5000"));
        assertThat(stage.probability()).contains(new BigDecimal("0.5"));
        assertThat(stage.expectedCloseOn()).contains(LocalDate.of(2024, 9, 30));
        assertThat(stage.kind()).isEqualTo(EventKind.OPPORTUNITY);
    }

    @Test
    void keepsWhyItWasLost() {
        Opportunity lost = opportunity()
                .outcome(OpportunityOutcome.LOST)
                .reason("budget cut")
                .build();

        assertThat(lost.outcome()).isEqualTo(OpportunityOutcome.LOST);
        assertThat(lost.reason()).contains("budget cut");
    }

    @Test
    void refusesAProbabilityThatIsNone() {
        assertThatThrownBy(() -> opportunity().probability(new BigDecimal("50")).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("opportunity.probability = '50' is refused: it must lie between 0 and 1");
    }

    @Test
    void refusesANegativeAmountAndAYearBeyondReach() {
        assertThatThrownBy(() -> opportunity().expectedAmount(euros("-1")).build())
                .hasMessage("opportunity.expectedAmount = '-1 EUR' is refused: it must not be negative");
        assertThatThrownBy(() -> opportunity()
                        .expectedCloseOn(LocalDate.of(10_000, 1, 1))
                        .build())
                .hasMessage("opportunity.expectedCloseOn = '+10000-01-01' is refused: "
                        + "its year must lie between 1 and 9999");
    }
}
