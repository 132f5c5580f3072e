package io.cartera.history;

import io.cartera.Stability;
import io.cartera.client.Client;
import io.cartera.internal.Check;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * All that is known of one client, in four views: basic, descriptive, behavioural and qualitative data; immutable and
 * thread-safe.
 *
 * <p>Every datum of the client and every event belongs to one view; the party belongs to two, since its names are basic and the
 * rest of it is descriptive. The views are made when they are asked for.
 */
@Stability(Stability.Level.EVOLVING)
public final class ClientProfile {

    private final Client client;
    private final List<ClientEvent> events;

    private ClientProfile(Client client, List<ClientEvent> events) {
        this.client = client;
        this.events = events;
    }

    /**
     * The profile of a client and its history.
     *
     * @param client the client
     * @param events the client's events in any order, copied
     * @throws io.cartera.InvalidValueException if two events have the same identifier
     */
    public static ClientProfile of(Client client, Collection<? extends ClientEvent> events) {
        Objects.requireNonNull(client, "client");
        Check.distinct("clientProfile.events", events, ClientEvent::id);
        return new ClientProfile(
                client,
                events.stream()
                        .<ClientEvent>map(event -> event)
                        .sorted(ClientEvent.BY_TIME)
                        .toList());
    }

    /** The client. */
    public Client client() {
        return client;
    }

    /** The whole history in the order of {@link ClientEvent#BY_TIME}; unmodifiable. */
    public List<ClientEvent> events() {
        return events;
    }

    /** Who the client is and how to reach it. */
    public BasicData basic() {
        return new BasicData(
                client.id(),
                client.externalIds(),
                client.party(),
                client.phones(),
                client.emails(),
                client.addresses(),
                client.socialHandles(),
                client.contacts(),
                client.representations());
    }

    /** What kind of client it is and how the company stands with it. */
    public DescriptiveData descriptive() {
        return new DescriptiveData(
                client.party(),
                client.profile(),
                client.billing(),
                client.buyingPotential(),
                client.acquisition(),
                client.references(),
                client.loyaltyCards(),
                client.consents(),
                client.assignment(),
                client.lifecycle(),
                client.labels(),
                client.attributes());
    }

    /** What the client and the company did. */
    public BehaviouralData behavioural() {
        return new BehaviouralData(
                only(Purchase.class),
                only(Return.class),
                only(Request.class),
                only(Interaction.class),
                only(Opportunity.class),
                only(CampaignContact.class),
                only(BehaviourEvent.class),
                only(CustomEvent.class));
    }

    /** What moves the client and what it thinks. */
    public QualitativeData qualitative() {
        return new QualitativeData(
                client.interests(),
                client.sentiments(),
                only(SurveyResponse.class),
                only(Note.class),
                only(CompetitorObservation.class));
    }

    private <E extends ClientEvent> List<E> only(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClientProfile that && client.equals(that.client) && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return 31 * client.hashCode() + events.hashCode();
    }

    /** The client's identifier and the number of events. */
    @Override
    public String toString() {
        return "ClientProfile{" + client.id() + ", " + events.size() + " events}";
    }
}
