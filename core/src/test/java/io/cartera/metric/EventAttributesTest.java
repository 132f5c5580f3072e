package io.cartera.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.client.CampaignId;
import io.cartera.client.Channel;
import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.client.ContactId;
import io.cartera.client.CustomAttributes;
import io.cartera.client.ExternalId;
import io.cartera.client.Organisation;
import io.cartera.client.RepresentativeId;
import io.cartera.criteria.ValueType;
import io.cartera.history.BehaviourEvent;
import io.cartera.history.CampaignContact;
import io.cartera.history.CampaignGroup;
import io.cartera.history.ClientEvent;
import io.cartera.history.CompetitorObservation;
import io.cartera.history.CustomEvent;
import io.cartera.history.ItemKind;
import io.cartera.history.Opportunity;
import io.cartera.history.OpportunityOutcome;
import io.cartera.history.Purchase;
import io.cartera.history.Request;
import io.cartera.history.RequestStatus;
import io.cartera.history.RequestType;
import io.cartera.history.Return;
import io.cartera.history.SaleLine;
import io.cartera.history.ScoreScale;
import io.cartera.history.SurveyDimension;
import io.cartera.history.SurveyResponse;
import io.cartera.money.Money;
import io.cartera.time.AsOf;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventAttributesTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Instant LATE = Instant.parse("2024-05-01T22:30:00Z");

    private static final SaleLine LINE = SaleLine.builder()
            .product("P-1")
            .category("coffee")
            .kind(ItemKind.SERVICE)
            .quantity(new BigDecimal("2.50"))
            .discount(new BigDecimal("0.10"))
            .net(Money.of(10, EUR))
            .cost(Money.of(4, EUR))
            .build();

    private static final List<ClientEvent> HISTORY = List.of(
            Purchase.builder()
                    .id(ExternalId.of("erp", "1"))
                    .occurredAt(LATE)
                    .currency(EUR)
                    .addLines(LINE)
                    .channel(Channel.WEB)
                    .contact(ContactId.of("k"))
                    .representative(RepresentativeId.of("ana"))
                    .campaign(CampaignId.of("spring"))
                    .loyaltyCard("L-7")
                    .project("kitchen")
                    .occasion("wedding")
                    .originatingRequest(ExternalId.of("crm", "q"))
                    .attributes(CustomAttributes.builder().text("till", "3").build())
                    .build(),
            Return.builder()
                    .id(ExternalId.of("erp", "2"))
                    .occurredAt(LATE)
                    .currency(EUR)
                    .addLines(LINE)
                    .build(),
            Request.builder()
                    .id(ExternalId.of("erp", "3"))
                    .occurredAt(LATE)
                    .type(RequestType.QUOTATION)
                    .status(RequestStatus.DECLINED)
                    .requestedAmount(Money.of(70, EUR))
                    .build(),
            SurveyResponse.builder()
                    .id(ExternalId.of("erp", "4"))
                    .occurredAt(LATE)
                    .dimension(SurveyDimension.SERVICE)
                    .score(BigDecimal.valueOf(4))
                    .scale(new ScoreScale(BigDecimal.ONE, BigDecimal.valueOf(5)))
                    .build(),
            Opportunity.builder()
                    .id(ExternalId.of("erp", "5"))
                    .occurredAt(LATE)
                    .opportunityId("o")
                    .stage("offer")
                    .outcome(OpportunityOutcome.WON)
                    .expectedAmount(Money.of(80, EUR))
                    .build(),
            CompetitorObservation.builder()
                    .id(ExternalId.of("erp", "6"))
                    .occurredAt(LATE)
                    .competitor("Acme")
                    .build(),
            CampaignContact.builder()
                    .id(ExternalId.of("erp", "7"))
                    .occurredAt(LATE)
                    .campaign(CampaignId.of("autumn"))
                    .group(CampaignGroup.CONTROL)
                    .build(),
            BehaviourEvent.builder()
                    .id(ExternalId.of("erp", "8"))
                    .occurredAt(LATE)
                    .name(BehaviourEvent.PAGE_VIEW)
                    .subject("/beans")
                    .quantity(BigDecimal.valueOf(3))
                    .build(),
            CustomEvent.builder()
                    .id(ExternalId.of("erp", "9"))
                    .occurredAt(LATE)
                    .type("tasting")
                    .build());

    static Stream<Arguments> readings() {
        EventSource lines = EventSource.PURCHASE_LINES;
        return Stream.of(
                // Half past midnight in Madrid, where the next day has begun.
                Arguments.of(EventSource.PURCHASES, EventAttributes.DAY, LocalDate.of(2024, 5, 2)),
                Arguments.of(EventSource.PURCHASES, EventAttributes.OCCURRED_AT, LATE),
                Arguments.of(EventSource.PURCHASES, EventAttributes.SOURCE, "erp"),
                Arguments.of(EventSource.PURCHASES, EventAttributes.CHANNEL, "web"),
                Arguments.of(EventSource.PURCHASES, EventAttributes.CONTACT, "k"),
                Arguments.of(EventSource.PURCHASES, EventAttributes.REPRESENTATIVE, "ana"),
                Arguments.of(EventSource.PURCHASES, EventAttributes.CAMPAIGN, "spring"),
                Arguments.of(EventSource.PURCHASES, EventAttributes.LOYALTY_CARD, "L-7"),
                Arguments.of(EventSource.PURCHASES, EventAttributes.PROJECT, "kitchen"),
                Arguments.of(EventSource.PURCHASES, EventAttributes.OCCASION, "wedding"),
                Arguments.of(EventSource.PURCHASES, EventAttributes.ORIGINATING_REQUEST, "q"),
                Arguments.of(EventSource.PURCHASES, EventAttributes.custom("till", ValueType.TEXT), "3"),
                Arguments.of(EventSource.PURCHASES, EventAttributes.net(EUR), Money.of(10, EUR)),
                Arguments.of(EventSource.PURCHASES, EventAttributes.margin(EUR), Money.of(6, EUR)),
                Arguments.of(EventSource.RETURNS, EventAttributes.net(EUR), Money.of(10, EUR)),
                Arguments.of(EventSource.RETURNS, EventAttributes.revenue(EUR), Money.of(-10, EUR)),
                Arguments.of(EventSource.RETURNS, EventAttributes.margin(EUR), Money.of(-6, EUR)),
                Arguments.of(lines, EventAttributes.PRODUCT, "P-1"),
                Arguments.of(lines, EventAttributes.CATEGORY, "coffee"),
                Arguments.of(lines, EventAttributes.ITEM_KIND, "service"),
                Arguments.of(lines, EventAttributes.QUANTITY, new BigDecimal("2.5")),
                Arguments.of(lines, EventAttributes.DISCOUNT, new BigDecimal("0.1")),
                Arguments.of(EventSource.REQUESTS, EventAttributes.REQUEST_TYPE, "quotation"),
                Arguments.of(EventSource.REQUESTS, EventAttributes.REQUEST_STATUS, "declined"),
                Arguments.of(EventSource.REQUESTS, EventAttributes.requestedAmount(EUR), Money.of(70, EUR)),
                Arguments.of(EventSource.SURVEYS, EventAttributes.DIMENSION, "service"),
                Arguments.of(EventSource.SURVEYS, EventAttributes.SCORE, BigDecimal.valueOf(4)),
                Arguments.of(EventSource.SURVEYS, EventAttributes.SCORE_SHARE, new BigDecimal("0.75")),
                Arguments.of(EventSource.OPPORTUNITIES, EventAttributes.STAGE, "offer"),
                Arguments.of(EventSource.OPPORTUNITIES, EventAttributes.OPPORTUNITY_OUTCOME, "won"),
                Arguments.of(EventSource.OPPORTUNITIES, EventAttributes.expectedAmount(EUR), Money.of(80, EUR)),
                Arguments.of(EventSource.COMPETITORS, EventAttributes.COMPETITOR, "Acme"),
                Arguments.of(EventSource.CAMPAIGN_CONTACTS, EventAttributes.CAMPAIGN_GROUP, "control"),
                Arguments.of(EventSource.BEHAVIOUR, EventAttributes.BEHAVIOUR, "page-view"),
                Arguments.of(EventSource.BEHAVIOUR, EventAttributes.BEHAVIOUR_SUBJECT, "/beans"),
                Arguments.of(EventSource.BEHAVIOUR, EventAttributes.BEHAVIOUR_QUANTITY, BigDecimal.valueOf(3)),
                Arguments.of(EventSource.CUSTOM, EventAttributes.CUSTOM_TYPE, "tasting"));
    }

    @ParameterizedTest(name = "{1} of {0}")
    @MethodSource("readings")
    void readsWhatTheEventSays(EventSource source, EventAttribute<?> attribute, Object expected) {
        AsOf asOf = AsOf.endOf(LocalDate.of(2024, 6, 30), ZoneId.of("Europe/Madrid"));
        Client client = Client.builder()
                .id(ClientId.of("C-1"))
                .party(Organisation.builder().legalName("Bar, S. L.").build())
                .build();
        ClientFacts facts = ClientFacts.of(asOf, Assumptions.none(), client, HISTORY);

        assertThat(first(facts, source, attribute)).isEqualTo(Optional.of(expected));
    }

    private static <T> Optional<T> first(ClientFacts facts, EventSource source, EventAttribute<T> attribute) {
        return facts.valueOf(Metrics.over(source).first(attribute));
    }
}
