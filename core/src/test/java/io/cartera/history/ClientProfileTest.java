package io.cartera.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import io.cartera.client.Channel;
import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.client.Email;
import io.cartera.client.Interest;
import io.cartera.client.InterestKind;
import io.cartera.client.Organisation;
import io.cartera.client.Phone;
import io.cartera.client.Sentiment;
import io.cartera.client.SentimentKind;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClientProfileTest {

    private static final Interest INTEREST =
            new Interest(InterestKind.NEED, "faster delivery", LocalDate.of(2024, 1, 2));
    private static final Sentiment OPINION = Sentiment.builder()
            .kind(SentimentKind.OPINION)
            .text("Good shoes.")
            .channel(Channel.PHONE)
            .expressedOn(LocalDate.of(2024, 3, 4))
            .build();
    private static final Client CLIENT = Client.builder()
            .id(ClientId.of("c-1"))
            .party(Organisation.builder()
                    .legalName("Zapatos Sur, S. L.")
                    .sector("footwear")
                    .build())
            .addPhones(Phone.builder().raw("600 123 456").build())
            .addEmails(Email.of("compras@example.org"))
            .addInterests(INTEREST)
            .addSentiments(OPINION)
            .build();

    @Test
    void showsWhoTheClientIsAndHowToReachIt() {
        BasicData basic = ClientProfile.of(CLIENT, List.of()).basic();

        assertThat(basic.id()).isEqualTo(CLIENT.id());
        assertThat(basic.party()).isEqualTo(CLIENT.party());
        assertThat(basic.phones()).isEqualTo(CLIENT.phones());
        assertThat(basic.emails()).isEqualTo(CLIENT.emails());
    }

    @Test
    void showsWhatKindOfClientItIs() {
        DescriptiveData descriptive = ClientProfile.of(CLIENT, List.of()).descriptive();

        assertThat(descriptive.party()).isEqualTo(CLIENT.party());
        assertThat(descriptive.profile()).isEqualTo(CLIENT.profile());
        assertThat(descriptive.lifecycle()).isEqualTo(CLIENT.lifecycle());
        assertThat(descriptive.attributes()).isEqualTo(CLIENT.attributes());
    }

    @Test
    void showsWhatWasDoneInOrderOfTime() {
        Purchase late =
                Samples.purchase().occurredAt(Samples.NOON.plusSeconds(1)).build();
        Purchase early = Samples.purchase()
                .id(io.cartera.client.ExternalId.of("shop", "2"))
                .build();

        ClientProfile profile = ClientProfile.of(CLIENT, List.of(late, early));

        assertThat(profile.behavioural().purchases()).containsExactly(early, late);
        assertThat(profile.events()).containsExactly(early, late);
    }

    @Test
    void showsWhatMovesTheClient() {
        Note note = Samples.note().build();

        QualitativeData qualitative = ClientProfile.of(CLIENT, List.of(note)).qualitative();

        assertThat(qualitative.interests()).containsExactly(INTEREST);
        assertThat(qualitative.sentiments()).containsExactly(OPINION);
        assertThat(qualitative.notes()).containsExactly(note);
    }

    @Test
    void leavesNoDatumOfTheClientOutOfTheViews() {
        Stream<String> shown = Stream.of(BasicData.class, DescriptiveData.class, QualitativeData.class)
                .flatMap(view -> Arrays.stream(view.getRecordComponents()))
                .map(RecordComponent::getName);
        List<String> data = Arrays.stream(Client.class.getMethods())
                .filter(m -> !Modifier.isStatic(m.getModifiers()) && !Modifier.isFinal(m.getModifiers()))
                .filter(m -> m.getDeclaringClass() == Client.class)
                .map(Method::getName)
                .toList();

        assertThat(data).hasSizeGreaterThan(15);
        assertThat(shown.toList()).containsAll(data);
    }

    @Test
    void refusesTheSameEventTwice() {
        ClientEvent note = Samples.note().build();

        assertThatThrownBy(() -> ClientProfile.of(CLIENT, List.of(note, note)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("clientProfile.events = 'shop:1' is refused: it occurs more than once");
    }

    @Test
    void saysNothingPersonalInItsText() {
        assertThat(ClientProfile.of(CLIENT, List.of())).hasToString("ClientProfile{c-1, 0 events}");
    }
}
