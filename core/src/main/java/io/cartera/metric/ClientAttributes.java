package io.cartera.metric;

import io.cartera.Stability;
import io.cartera.client.Acquisition;
import io.cartera.client.Assignment;
import io.cartera.client.BuyingPotential;
import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.client.Ending;
import io.cartera.client.ExternalId;
import io.cartera.client.Interest;
import io.cartera.client.InterestKind;
import io.cartera.client.Label;
import io.cartera.client.Organisation;
import io.cartera.client.Person;
import io.cartera.client.PostalAddress;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Problem;
import io.cartera.criteria.ValueType;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The attributes of clients; one that a client does not have is missing. Codes are lower case with hyphens. */
@Stability(Stability.Level.EVOLVING)
public final class ClientAttributes {

    /** The client's identifier. */
    public static final ClientAttribute<String> ID = text("client.id", c -> Optional.of(c.id().value()));

    /** The name under which the client is shown. */
    public static final ClientAttribute<String> NAME = text("client.name", c -> Optional.of(c.displayName()));

    /** What the client is: {@code person} or {@code organisation}. */
    public static final ClientAttribute<String> PARTY =
            text("client.party", c -> Optional.of(c.party() instanceof Person ? "person" : "organisation"));

    /** The systems that know the client. */
    public static final ClientAttribute<Set<String>> SOURCES =
            texts("client.sources", c -> c.externalIds().stream().map(ExternalId::source));

    /** The e-mail addresses, as far as they are ones. */
    public static final ClientAttribute<Set<String>> EMAILS =
            texts("client.emails", c -> c.emails().stream().flatMap(e -> e.address().stream()));

    /** The telephone numbers in E.164, as far as they parse. */
    public static final ClientAttribute<Set<String>> PHONES =
            texts("client.phones", c -> c.phones().stream().flatMap(p -> p.e164().stream()));

    /** The country of the fiscal address, else of the first that has one: its ISO 3166 code, else its text as written. */
    public static final ClientAttribute<String> COUNTRY = text("client.country", Client::countryName);

    /** The countries of all addresses. */
    public static final ClientAttribute<Set<String>> COUNTRIES =
            texts("client.countries", c -> c.addresses().stream().flatMap(a -> a.countryName().stream()));

    /** The regions of all addresses. */
    public static final ClientAttribute<Set<String>> REGIONS = addresses("client.regions", PostalAddress::region);

    /** The cities of all addresses. */
    public static final ClientAttribute<Set<String>> CITIES = addresses("client.cities", PostalAddress::city);

    /** The postal codes of all addresses. */
    public static final ClientAttribute<Set<String>> POSTAL_CODES =
            addresses("client.postal-codes", PostalAddress::postalCode);

    /** A person's sex. */
    public static final ClientAttribute<String> SEX =
            text("person.sex", c -> c.person().flatMap(Person::sex).map(ClientAttributes::code));

    /** A person's date of birth. */
    public static final ClientAttribute<LocalDate> BIRTH_DATE = ClientAttribute.of(
            "person.birth-date", ValueType.DATE, c -> c.person().flatMap(Person::birthDate));

    /** A person's profession. */
    public static final ClientAttribute<String> PROFESSION =
            text("person.profession", c -> c.person().flatMap(Person::profession));

    /** A person's marital status. */
    public static final ClientAttribute<String> MARITAL_STATUS = text(
            "person.marital-status",
            c -> c.person().flatMap(Person::maritalStatus).map(ClientAttributes::code));

    /** An organisation's sector. */
    public static final ClientAttribute<String> SECTOR =
            text("organisation.sector", c -> c.organisation().flatMap(Organisation::sector));

    /** An organisation's niche. */
    public static final ClientAttribute<String> NICHE =
            text("organisation.niche", c -> c.organisation().flatMap(Organisation::niche));

    /** An organisation's type of business. */
    public static final ClientAttribute<String> BUSINESS_TYPE =
            text("organisation.business-type", c -> c.organisation().flatMap(Organisation::businessType));

    /** The number of an organisation's employees. */
    public static final ClientAttribute<BigDecimal> EMPLOYEES =
            ClientAttribute.of("organisation.employees", ValueType.NUMBER, c -> c.organisation().stream()
                    .flatMapToInt(o -> o.employees().stream())
                    .mapToObj(BigDecimal::valueOf)
                    .findFirst());

    /** The socioeconomic level. */
    public static final ClientAttribute<String> SOCIOECONOMIC_LEVEL = text(
            "client.socioeconomic-level", c -> c.profile().socioeconomicLevel().map(Object::toString));

    /** The client's culture. */
    public static final ClientAttribute<String> CULTURE =
            text("client.culture", c -> c.profile().culture());

    /** The likelihood of buying, 0 to 1. */
    public static final ClientAttribute<BigDecimal> BUYING_LIKELIHOOD =
            ClientAttribute.of("client.buying-likelihood", ValueType.NUMBER, c -> c.buyingPotential()
                    .flatMap(BuyingPotential::likelihood));

    /** The representative who owns the client. */
    public static final ClientAttribute<String> OWNER =
            text("client.owner", c -> c.assignment().flatMap(Assignment::owner).map(Object::toString));

    /** The team that looks after the client. */
    public static final ClientAttribute<String> TEAM =
            text("client.team", c -> c.assignment().flatMap(Assignment::team).map(Object::toString));

    /** The sales area that the client belongs to. */
    public static final ClientAttribute<String> TERRITORY = text(
            "client.territory",
            c -> c.assignment().flatMap(Assignment::territory).map(Object::toString));

    /** How the client was captured, such as {@code newsletter}. */
    public static final ClientAttribute<String> CAPTURE_SOURCE = text(
            "client.capture-source", c -> c.acquisition().map(a -> a.source().toString()));

    /** The day on which the client was captured. */
    public static final ClientAttribute<LocalDate> CAPTURED_ON = ClientAttribute.of(
            "client.captured-on", ValueType.DATE, c -> c.acquisition().flatMap(Acquisition::capturedOn));

    /** Who referred the client. */
    public static final ClientAttribute<String> REFERRER = text(
            "client.referrer",
            c -> c.acquisition().flatMap(Acquisition::referrer).map(ClientId::value));

    /** The supplier from whom the client was won. */
    public static final ClientAttribute<String> PREVIOUS_SUPPLIER =
            text("client.previous-supplier", c -> c.acquisition().flatMap(Acquisition::previousSupplier));

    /** Since when the client is one. */
    public static final ClientAttribute<LocalDate> CLIENT_SINCE = ClientAttribute.of(
            "client.since", ValueType.DATE, c -> c.lifecycle().since());

    /** The day on which the relationship ended. */
    public static final ClientAttribute<LocalDate> ENDED_ON = ClientAttribute.of(
            "client.ended-on", ValueType.DATE, c -> c.lifecycle().ending().map(Ending::endedOn));

    /** Why the relationship ended. */
    public static final ClientAttribute<String> END_REASON = text(
            "client.end-reason", c -> c.lifecycle().ending().map(e -> e.reason().toString()));

    /** On which terms the relationship ended. */
    public static final ClientAttribute<String> PARTING_TERMS =
            text("client.parting-terms", c -> c.lifecycle().ending().map(e -> code(e.terms())));

    /** The names of the client's labels. */
    public static final ClientAttribute<Set<String>> LABELS =
            texts("client.labels", c -> c.labels().stream().map(Label::name));

    /** The buying roles of the client's contacts. */
    public static final ClientAttribute<Set<String>> BUYING_ROLES = texts(
            "client.contact-roles",
            c -> c.contacts().stream().flatMap(k -> k.buyingRoles().stream()).map(ClientAttributes::code));

    /** The departments of the client's contacts. */
    public static final ClientAttribute<Set<String>> DEPARTMENTS = texts(
            "client.contact-departments",
            c -> c.contacts().stream().flatMap(k -> k.department().stream()).map(Object::toString));

    private ClientAttributes() {}

    /** What the client is interested in, needs or likes, of one kind. */
    public static ClientAttribute<Set<String>> interests(InterestKind kind) {
        return texts("client.interests." + code(kind), c -> c.interests(kind).stream()
                .map(Interest::text));
    }

    /** The annual income; one in another currency is an error, since an attribute has no day to convert at. */
    public static ClientAttribute<Money> annualIncome(Currency currency) {
        return money("client.annual-income", currency, c -> c.profile().annualIncome());
    }

    /** What the client is expected to be able to buy in a year; one in another currency is an error. */
    public static ClientAttribute<Money> expectedCapacity(Currency currency) {
        return money("client.expected-capacity", currency, c -> c.buyingPotential()
                .flatMap(BuyingPotential::expectedCapacity));
    }

    /** A custom attribute; one that holds another type is an error for the client. */
    public static <T> ClientAttribute<T> custom(String name, ValueType<T> type) {
        return ClientAttribute.of("client.custom." + name, type, c -> CustomValues.read(c.attributes(), name, type));
    }

    private static ClientAttribute<String> text(String key, Function<Client, Optional<String>> reader) {
        return ClientAttribute.of(key, ValueType.TEXT, reader);
    }

    private static ClientAttribute<Set<String>> texts(String key, Function<Client, Stream<String>> reader) {
        return ClientAttribute.of(
                key,
                ValueType.setOf(ValueType.TEXT),
                c -> Optional.of(reader.apply(c).collect(Collectors.toSet())));
    }

    private static ClientAttribute<Set<String>> addresses(
            String key, Function<PostalAddress, Optional<String>> reader) {
        return texts(key, c -> c.addresses().stream().flatMap(a -> reader.apply(a).stream()));
    }

    private static ClientAttribute<Money> money(
            String name, Currency currency, Function<Client, Optional<Money>> reader) {
        String key = name + "(" + currency.getCurrencyCode() + ")";
        return ClientAttribute.of(
                key, ValueType.money(currency), c -> reader.apply(c).map(amount -> inCurrency(key, amount, currency)));
    }

    private static Money inCurrency(String key, Money amount, Currency currency) {
        if (!amount.currency().equals(currency)) {
            throw new EvaluationException(new Problem(
                    key,
                    "other-currency",
                    "the amount is in " + amount.currency().getCurrencyCode()));
        }
        return amount;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
