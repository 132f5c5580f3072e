package io.cartera.storage.jdbc.internal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.client.Channel;
import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.client.Colour;
import io.cartera.client.CustomAttributes;
import io.cartera.client.ExternalId;
import io.cartera.client.Label;
import io.cartera.client.Person;
import io.cartera.client.PersonName;
import io.cartera.client.Phone;
import io.cartera.client.PhoneType;
import io.cartera.client.Sex;
import io.cartera.history.ClientEvent;
import io.cartera.history.ItemKind;
import io.cartera.history.Purchase;
import io.cartera.history.SaleLine;
import io.cartera.money.Money;
import io.cartera.storage.CorruptDataException;
import io.cartera.storage.Revision;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GoldenDocumentTest {

    private static final String CLIENT = "{\"id\":\"c-1\",\"externalIds\":[{\"source\":\"erp\",\"id\":\"4711\"}],"
            + "\"party\":{\"person\":{\"name\":{\"given\":\"Ana\",\"family\":\"Ibáñez\"},\"sex\":\"female\","
            + "\"birthDate\":\"1980-02-29\"}},"
            + "\"phones\":[{\"raw\":\"600 100 200\",\"e164\":\"+34600100200\",\"type\":\"mobile\"}],"
            + "\"labels\":[{\"name\":\"vip\",\"colour\":\"#008000\"}],"
            + "\"attributes\":{\"pets\":{\"number\":\"2\"},\"since\":{\"date\":\"2020-01-01\"},\"vegan\":{\"flag\":true}}}";

    private static final String EVENT = "{\"purchase\":{\"id\":{\"source\":\"erp\",\"id\":\"o-1\"},"
            + "\"occurredAt\":\"2024-05-06T07:08:09.123456Z\",\"channel\":\"web\",\"currency\":\"EUR\","
            + "\"lines\":[{\"product\":\"P-1\",\"kind\":\"service\",\"quantity\":\"1.5\",\"net\":\"19.9 EUR\"}]}}";

    @Test
    void writesAndReadsAClientAsItAlwaysDid() {
        assertThat(Documents.write(client())).isEqualTo(CLIENT);
        assertThat(Documents.client(1, CLIENT, () -> "here")).isEqualTo(client());
    }

    @Test
    void writesAndReadsAnEventAsItAlwaysDid() {
        assertThat(Documents.write(event())).isEqualTo(EVENT);
        assertThat(Documents.event(1, EVENT, () -> "here")).isEqualTo(event());
    }

    @Test
    void skipsFieldsThatItDoesNotKnow() {
        String later = "{\"future\":{\"a\":[1,{\"b\":null}]}," + CLIENT.substring(1);
        assertThat(Documents.client(1, later, () -> "here")).isEqualTo(client());
    }

    @Test
    void namesThePlaceOfWhatItCannotReadAndNothingOfItsContent() {
        for (String broken : new String[] {
            "", "null", "[]", CLIENT.substring(0, 80), CLIENT.replace("female", "Ana"), "{\"id\":\"c-1\"}"
        }) {
            assertThatThrownBy(() -> Documents.client(1, broken, () -> "cartera_client, client 'c-1',"))
                    .isInstanceOf(CorruptDataException.class)
                    .hasMessage("cartera_client, client 'c-1', cannot be read");
        }
    }

    @Test
    void neverFailsInAnotherWayWhereverADocumentIsDamaged() {
        String[] damages = {"", "\"", "}", "]", "0", "null", "{}", "[", "-", "\\", "\u0000", "\uD800"};
        int refused = 0;
        for (int i = 0; i < CLIENT.length(); i++) {
            for (String damage : damages) {
                String damaged = CLIENT.substring(0, i) + damage + CLIENT.substring(i + 1);
                refused += isRefused(() -> Documents.client(1, damaged, () -> "here"));
            }
        }
        for (int i = 0; i < EVENT.length(); i++) {
            for (String damage : damages) {
                String damaged = EVENT.substring(0, i) + damage + EVENT.substring(i + 1);
                refused += isRefused(() -> Documents.event(1, damaged, () -> "here"));
            }
        }
        assertThat(refused).isGreaterThan(damages.length * CLIENT.length() / 2);
    }

    private static int isRefused(Runnable read) {
        try {
            read.run();
            return 0;
        } catch (CorruptDataException e) {
            assertThat(e).hasMessage("here cannot be read");
            return 1;
        }
    }

    @Test
    void readsIdsThatAnAttackerChoseToHaveOneHash() {
        Map<ClientId, Revision> revisions = new TreeMap<>();
        for (int i = 0; i < 1_024; i++) {
            StringBuilder id = new StringBuilder();
            for (int bit = 0; bit < 10; bit++) {
                // 33 * 'A' + 'B' = 33 * 'B' + '!', and 33 is the parser's multiplier.
                id.append((i >> bit & 1) == 0 ? "AB" : "B!");
            }
            revisions.put(ClientId.of(id.toString()), Revision.FIRST);
        }
        assertThat(Documents.revisions(Documents.write(revisions), () -> "here"))
                .isEqualTo(revisions);
    }

    @Test
    void refusesAFormThatItDoesNotKnow() {
        assertThatThrownBy(() -> Documents.client(2, CLIENT, () -> "cartera_client, client 'c-1',"))
                .isInstanceOf(CorruptDataException.class)
                .hasMessageContainingAll("client 'c-1'", "form 2", "form 1");
    }

    private static Client client() {
        return Client.builder()
                .id(ClientId.of("c-1"))
                .addExternalIds(ExternalId.of("erp", "4711"))
                .party(Person.builder()
                        .name(PersonName.builder().given("Ana").family("Ibáñez").build())
                        .sex(Sex.FEMALE)
                        .birthDate(LocalDate.of(1980, 2, 29))
                        .build())
                .addPhones(Phone.builder()
                        .raw("600 100 200")
                        .e164("+34600100200")
                        .type(PhoneType.MOBILE)
                        .build())
                .addLabels(new Label("vip", Colour.GREEN))
                .attributes(CustomAttributes.builder()
                        .number("pets", 2)
                        .day("since", LocalDate.of(2020, 1, 1))
                        .yes("vegan")
                        .build())
                .build();
    }

    private static ClientEvent event() {
        return Purchase.builder()
                .id(ExternalId.of("erp", "o-1"))
                .occurredAt(Instant.parse("2024-05-06T07:08:09.123456Z"))
                .channel(Channel.WEB)
                .currency(Money.currency("EUR"))
                .addLines(SaleLine.builder()
                        .product("P-1")
                        .kind(ItemKind.SERVICE)
                        .quantity(new BigDecimal("1.5"))
                        .net(Money.of("19.90", "EUR"))
                        .build())
                .build();
    }
}
