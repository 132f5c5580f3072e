package io.cartera.history;

import static io.cartera.history.Samples.campaignContact;
import static io.cartera.history.Samples.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.IncompleteValueException;
import io.cartera.InvalidValueException;
import io.cartera.client.CampaignId;
import org.junit.jupiter.api.Test;

class CampaignContactTest {

    @Test
    void keepsTheGroupAndTheReaction() {
        CampaignContact contact = campaignContact()
                .response(CampaignResponse.CONVERTED)
                .variant("short")
                .cost(euros("0.35"))
                .comment("Call me in May.")
                .build();

        assertThat(contact.campaign()).contains(CampaignId.of("spring"));
        assertThat(contact.group()).isEqualTo(CampaignGroup.TARGETED);
        assertThat(contact.response()).contains(CampaignResponse.CONVERTED);
        assertThat(contact.variant()).contains("short");
        assertThat(contact.cost()).contains(euros("0.35"));
        assertThat(contact.comment()).contains("Call me in May.");
        assertThat(contact.kind()).isEqualTo(EventKind.CAMPAIGN_CONTACT);
    }

    @Test
    void refusesToBelongToNoCampaign() {
        assertThatThrownBy(() -> CampaignContact.builder()
                        .id(Samples.ID)
                        .occurredAt(Samples.NOON)
                        .group(CampaignGroup.CONTROL)
                        .build())
                .isInstanceOf(IncompleteValueException.class)
                .hasMessage("Cannot build CampaignContact, some of required attributes are not set [campaign]");
    }

    @Test
    void refusesANegativeCost() {
        assertThatThrownBy(() -> campaignContact().cost(euros("-1")).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("campaignContact.cost = '-1 EUR' is refused: it must not be negative");
    }
}
