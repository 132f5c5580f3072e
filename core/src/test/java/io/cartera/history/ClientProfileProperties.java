package io.cartera.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.client.Organisation;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClientProfileProperties {

    private static final Client CLIENT = Client.builder()
            .id(ClientId.of("c-1"))
            .party(Organisation.builder().legalName("Zapatos Sur, S. L.").build())
            .build();

    @Property(tries = 300)
    void showsEveryEventInExactlyOneView(@ForAll("histories") List<ClientEvent> history) {
        ClientProfile profile = ClientProfile.of(CLIENT, history);
        BehaviouralData behavioural = profile.behavioural();
        QualitativeData qualitative = profile.qualitative();

        List<ClientEvent> shown = new ArrayList<>();
        shown.addAll(behavioural.purchases());
        shown.addAll(behavioural.returns());
        shown.addAll(behavioural.requests());
        shown.addAll(behavioural.interactions());
        shown.addAll(behavioural.opportunities());
        shown.addAll(behavioural.campaignContacts());
        shown.addAll(behavioural.behaviour());
        shown.addAll(behavioural.customEvents());
        shown.addAll(qualitative.surveyResponses());
        shown.addAll(qualitative.notes());
        shown.addAll(qualitative.competitorObservations());

        assertThat(shown).containsExactlyInAnyOrderElementsOf(history);
    }

    @Property(tries = 100)
    void isEqualWhateverTheOrderOfItsEvents(@ForAll("histories") List<ClientEvent> history) {
        List<ClientEvent> reversed = new ArrayList<>(history);
        java.util.Collections.reverse(reversed);

        assertThat(ClientProfile.of(CLIENT, reversed))
                .isEqualTo(ClientProfile.of(CLIENT, history))
                .hasSameHashCodeAs(ClientProfile.of(CLIENT, history));
    }

    @Provide
    Arbitrary<List<ClientEvent>> histories() {
        return EventArbitraries.histories(20);
    }
}
