package io.cartera.history;

import static io.cartera.history.Samples.emptyPurchase;
import static io.cartera.history.Samples.euros;
import static io.cartera.history.Samples.line;
import static io.cartera.history.Samples.purchase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.IncompleteValueException;
import io.cartera.InvalidValueException;
import io.cartera.client.CampaignId;
import io.cartera.client.Channel;
import io.cartera.client.ContactId;
import io.cartera.client.CustomAttributes;
import io.cartera.client.ExternalId;
import io.cartera.client.RepresentativeId;
import io.cartera.money.Money;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PurchaseTest {

    @Test
    void keepsItsCircumstances() {
        Purchase purchase = purchase()
                .contact(ContactId.of("buyer"))
                .representative(RepresentativeId.of("ana"))
                .channel(Channel.STORE)
                .campaign(CampaignId.of("spring"))
                .loyaltyCard("card-7")
                .originatingRequest(ExternalId.of("crm", "q-3"))
                .project("garden")
                .occasion("wedding")
                .attributes(CustomAttributes.builder().yes("gift").build())
                .build();

        assertThat(purchase.contact()).contains(ContactId.of("buyer"));
        assertThat(purchase.representative()).contains(RepresentativeId.of("ana"));
        assertThat(purchase.channel()).contains(Channel.STORE);
        assertThat(purchase.campaign()).contains(CampaignId.of("spring"));
        assertThat(purchase.loyaltyCard()).contains("card-7");
        assertThat(purchase.originatingRequest()).contains(ExternalId.of("crm", "q-3"));
        assertThat(purchase.project()).contains("garden");
        assertThat(purchase.occasion()).contains("wedding");
        assertThat(purchase.attributes().value("gift")).isPresent();
        assertThat(purchase.kind()).isEqualTo(EventKind.PURCHASE);
    }

    @Test
    void addsUpLinesWhoseSumIsValidThoughAPartialSumIsNot() {
        Purchase purchase = emptyPurchase()
                .addLines(line().net(euros("99999999999999999999")).build())
                .addLines(line().net(euros("1")).build())
                .addLines(line().net(euros("-2")).build())
                .build();

        assertThat(purchase.net()).isEqualTo(euros("99999999999999999998"));
    }

    @Test
    void hasNoAttributesUnlessSet() {
        assertThat(purchase().build().attributes()).isEqualTo(CustomAttributes.none());
    }

    @Test
    void addsUpItsLines() {
        Purchase purchase = emptyPurchase()
                .addLines(line().net(euros("10.10"))
                        .tax(euros("2.121"))
                        .cost(euros("4"))
                        .build())
                .addLines(line().net(euros("-0.10"))
                        .tax(euros("0"))
                        .cost(euros("1.5"))
                        .build())
                .build();

        assertThat(purchase.net()).isEqualTo(euros("10"));
        assertThat(purchase.tax()).contains(euros("2.121"));
        assertThat(purchase.cost()).contains(euros("5.5"));
    }

    @Test
    void doesNotClaimACostThatOneLineLeavesOpen() {
        Purchase purchase = emptyPurchase()
                .addLines(line().cost(euros("4")).tax(euros("1")).build())
                .addLines(line().build())
                .build();

        assertThat(purchase.cost()).isEmpty();
        assertThat(purchase.tax()).isEmpty();
    }

    @Test
    void refusesToHaveNoLines() {
        assertThatThrownBy(() -> emptyPurchase().build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("purchase.lines = '[]' is refused: it must hold at least one element");
    }

    @Test
    void refusesALineInAnotherCurrencyByItsPosition() {
        SaleLine dollars = line().net(Money.of("7.50", "USD")).build();

        assertThatThrownBy(() -> purchase().addLines(dollars).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("purchase.lines[1].net = '7.5 USD' is refused: the purchase is in EUR");
    }

    @Test
    void refusesLinesWhoseSumIsTooLarge() {
        SaleLine huge = line().net(euros("9".repeat(20))).build();

        assertThatThrownBy(() -> emptyPurchase().addLines(huge, huge).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("purchase.net = '199999999999999999998' is refused: "
                        + "it has more than 20 digits before the decimal point");
    }

    @Test
    void refusesAnInstantOutsideTheYears1To9999() {
        assertThatThrownBy(() -> purchase()
                        .occurredAt(Instant.parse("0000-12-31T23:59:59Z"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("purchase.occurredAt = '0000-12-31T23:59:59Z' is refused: "
                        + "it must lie in the years 1 to 9999");
    }

    @Test
    void namesEveryFieldThatWasNotSet() {
        assertThatThrownBy(() -> Purchase.builder().build())
                .isInstanceOf(IncompleteValueException.class)
                .hasMessageContaining("Purchase")
                .hasMessageContaining("[id, occurredAt, currency]");
    }

    @Test
    void cannotBeChangedThroughItsLines() {
        Purchase purchase = purchase().build();

        assertThatThrownBy(() -> purchase.lines().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
