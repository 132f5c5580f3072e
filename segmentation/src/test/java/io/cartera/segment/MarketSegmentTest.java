package io.cartera.segment;

import static io.cartera.criteria.Criteria.number;
import static io.cartera.criteria.Criteria.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.client.AddressType;
import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.client.CountryCode;
import io.cartera.client.PostalAddress;
import io.cartera.history.Purchase;
import io.cartera.metric.ClientAttributes;
import io.cartera.metric.Metrics;
import io.cartera.money.Money;
import io.cartera.segment.catalog.Abc;
import io.cartera.storage.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarketSegmentTest {

    private static final Segment OFTEN =
            Segment.of("often", number(Metrics.orders()).atLeast(2));
    private static final Segment VALUABLE =
            Segment.of("valuable", Abc.of(Money.currency("EUR")).cut().inTop());
    private static final Segment SPANISH =
            Segment.of("Spanish", text(ClientAttributes.COUNTRY).equalTo("ES"));
    private static final Segment ALL_THREE = Segment.of(
            "all three", Segment.member("often").and(Segment.member("valuable")).and(Segment.member("Spanish")));

    @Test
    void joinsFrequencyValueAndGeography() {
        Map<Client, List<Purchase>> histories = Map.of(
                living("a", "ES"), List.of(bought("1", "900"), bought("2", "900")),
                living("b", "PT"), List.of(bought("3", "900"), bought("4", "900")),
                living("c", "ES"), List.of(bought("5", "1")),
                living("d", "ES"), List.of(bought("6", "1"), bought("7", "1")));
        SegmentationModel model = SegmentationModel.builder()
                .segment(OFTEN)
                .segment(VALUABLE)
                .segment(SPANISH)
                .segment(ALL_THREE)
                .build();
        try (View view = Portfolios.of(Portfolios.AS_OF, histories)) {
            SegmentationResult result = SegmentationEngine.create().run(view, model);
            assertThat(result.members(OFTEN)).isEqualTo(ids("a", "b", "d"));
            assertThat(result.members(VALUABLE)).isEqualTo(ids("a", "b"));
            assertThat(result.members(SPANISH)).isEqualTo(ids("a", "c", "d"));
            assertThat(result.members(ALL_THREE)).isEqualTo(ids("a"));
        }
    }

    private static Client living(String id, String country) {
        return Client.builder()
                .from(Portfolios.client(id))
                .addAddresses(PostalAddress.builder()
                        .type(AddressType.FISCAL)
                        .addLines("Calle Mayor 1")
                        .country(CountryCode.of(country))
                        .build())
                .build();
    }

    private static Purchase bought(String id, String euros) {
        return Portfolios.purchase(id, LocalDate.of(2024, 11, 5), euros);
    }

    private static List<ClientId> ids(String... ids) {
        return List.of(ids).stream().map(ClientId::of).toList();
    }
}
