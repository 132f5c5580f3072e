package io.cartera.client;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.internal.Check;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A client as it is known at one moment: who it is, how to reach it, what moves it and who looks after it; immutable.
 *
 * <p>What happened with the client is no part of it: purchases, interactions and the like are events of its history. Lists keep
 * the order in which they were given; where one element is to stand for all, it is the first.
 */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract class Client {

    Client() {}

    /** The host's identifier, unique within a tenant. */
    public abstract ClientId id();

    /** What other systems call it; no two are equal. */
    public abstract List<ExternalId> externalIds();

    /** The person or organisation that it is. */
    public abstract Party party();

    /** The telephone numbers, the preferred one first. */
    public abstract List<Phone> phones();

    /** The e-mail addresses, the preferred one first. */
    public abstract List<Email> emails();

    /** The postal addresses; of several of one type, the preferred one first. */
    public abstract List<PostalAddress> addresses();

    /** The accounts on social networks. */
    public abstract List<SocialHandle> socialHandles();

    /** The persons through whom it is reached, with distinct ids, the preferred one first. */
    public abstract List<Contact> contacts();

    /** The companies that it represents, none of them itself. */
    public abstract List<Representation> representations();

    /** How it is invoiced and pays. */
    public abstract Optional<Billing> billing();

    /** Where it comes from and how it lives; {@link Profile#unknown()} unless set. */
    @Value.Default
    public Profile profile() {
        return Profile.unknown();
    }

    /** What it could buy. */
    public abstract Optional<BuyingPotential> buyingPotential();

    /** Its interests, tastes, preferences, needs, problems and aspirations. */
    public abstract List<Interest> interests();

    /** Its attitudes, motivations, opinions and reviews. */
    public abstract List<Sentiment> sentiments();

    /** Its decisions on the use of its data; {@link #consent} tells which one holds. */
    public abstract List<Consent> consents();

    /** How it came into the portfolio. */
    public abstract Optional<Acquisition> acquisition();

    /** Who vouches for it. */
    public abstract List<CommercialReference> references();

    /** Its loyalty cards, with distinct numbers. */
    public abstract List<LoyaltyCard> loyaltyCards();

    /** Who looks after it. */
    public abstract Optional<Assignment> assignment();

    /** When the relationship began and ended; {@link Lifecycle#unknown()} unless set. */
    @Value.Default
    public Lifecycle lifecycle() {
        return Lifecycle.unknown();
    }

    /** The labels stuck on it, with distinct names. */
    public abstract List<Label> labels();

    /** What nobody foresaw; none unless set. */
    @Value.Default
    public CustomAttributes attributes() {
        return CustomAttributes.none();
    }

    /** The name to show, as {@link Party#displayName()} says. */
    public final String displayName() {
        return party().displayName();
    }

    /** The person that it is, if it is one. */
    public final Optional<Person> person() {
        return party() instanceof Person person ? Optional.of(person) : Optional.empty();
    }

    /** The organisation that it is, if it is one. */
    public final Optional<Organisation> organisation() {
        return party() instanceof Organisation organisation ? Optional.of(organisation) : Optional.empty();
    }

    /** The preferred telephone number: the first. */
    public final Optional<Phone> primaryPhone() {
        return phones().stream().findFirst();
    }

    /** The preferred e-mail address: the first. */
    public final Optional<Email> primaryEmail() {
        return emails().stream().findFirst();
    }

    /** The first address of a type. */
    public final Optional<PostalAddress> address(AddressType type) {
        return addresses().stream().filter(a -> a.type() == type).findFirst();
    }

    /** The {@linkplain PostalAddress#countryName() country} of the fiscal address, else of the first that names one. */
    public final Optional<String> countryName() {
        return address(AddressType.FISCAL).flatMap(PostalAddress::countryName).or(() -> addresses().stream()
                .flatMap(a -> a.countryName().stream())
                .findFirst());
    }

    /** The contact of an id. */
    public final Optional<Contact> contact(ContactId id) {
        return contacts().stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The contacts of a department. */
    public final List<Contact> contacts(Department department) {
        return contacts().stream()
                .filter(c -> c.department().filter(department::equals).isPresent())
                .toList();
    }

    /** The contacts that play a part when the client decides on a purchase. */
    public final List<Contact> contacts(BuyingRole role) {
        return contacts().stream().filter(c -> c.buyingRoles().contains(role)).toList();
    }

    /** The interests of a kind. */
    public final List<Interest> interests(InterestKind kind) {
        return interests().stream().filter(i -> i.kind() == kind).toList();
    }

    /**
     * The decision that holds on a day for a channel and a purpose: the latest that covers both; absent if there is none.
     *
     * <p>Of several decisions of one day a withdrawal holds, so that a doubt never ends in a message that was not wanted.
     */
    public final Optional<Consent> consent(Channel channel, ConsentPurpose purpose, LocalDate day) {
        return ConsentLog.holding(consents(), channel, purpose, day);
    }

    /** Starts a client; {@code id} and {@code party} are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Check.distinct("client.externalIds", externalIds(), id -> id);
        Check.distinct("client.contacts", contacts(), Contact::id);
        Check.distinct("client.loyaltyCards", loyaltyCards(), LoyaltyCard::number);
        Check.distinct("client.labels", labels(), Label::name);
        for (Representation representation : representations()) {
            notItself("client.representations.company", representation.company());
        }
        acquisition().flatMap(Acquisition::referrer).ifPresent(r -> notItself("client.acquisition.referrer", r));
    }

    private void notItself(String field, ClientId other) {
        if (other.equals(id())) {
            throw new InvalidValueException(field, other, "it is the client itself");
        }
    }

    /** Builds a {@link Client}; not thread-safe. */
    public static final class Builder extends ImmutableClient.Builder {
        Builder() {}
    }
}
