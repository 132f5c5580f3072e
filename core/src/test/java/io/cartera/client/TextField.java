package io.cartera.client;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A field that holds text, and the way of a text through it.
 *
 * @param name the name as messages write it
 * @param kind what the field takes
 * @param through builds a value with the text in this field and reads the text back
 */
record TextField(String name, Kind kind, UnaryOperator<String> through) {

    /** What a field takes. */
    enum Kind {
        /** Any text that is not blank. */
        PROSE,
        /** Such a text of at most 255 code points. */
        IDENTIFIER,
        /** Text of a certain form alone. */
        FORMATTED
    }

    private static final Set<String> IDENTIFIERS = Set.of("loyaltyCard.number");
    private static final Set<String> FORMATTED = Set.of("phone.e164", "email.address");

    /** Builders that lack nothing, or nothing but the text, of every type that is built and holds text itself. */
    private static final List<Supplier<Object>> BUILDERS = List.of(
            () -> Acquisition.builder().source(CaptureSource.QUERY),
            Billing::builder,
            () -> CommercialReference.builder().name("Vidal"),
            () -> Consent.builder().decision(ConsentDecision.GRANTED).decidedOn(LocalDate.EPOCH),
            () -> Contact.builder().id(ContactId.of("k")).name(PersonName.of("Ana", "Ruiz")),
            () -> Email.builder().raw("ana"),
            () -> Ending.builder().endedOn(LocalDate.EPOCH).reason(EndReason.UNKNOWN),
            () -> LoyaltyCard.builder().number("1"),
            () -> Organisation.builder().legalName("Ruiz"),
            () -> Person.builder().name(PersonName.of("Ana", "Ruiz")),
            () -> PersonName.builder().given("Ana"),
            () -> Phone.builder().raw("112"),
            () -> PostalAddress.builder().city("Lima"),
            Profile::builder,
            () -> Representation.builder().company(ClientId.of("c")),
            () -> Sentiment.builder()
                    .kind(SentimentKind.OPINION)
                    .text("fine")
                    .channel(Channel.WEB)
                    .expressedOn(LocalDate.EPOCH),
            () -> SocialHandle.builder().network(SocialNetwork.X).handle("@ruiz"),
            () -> TaxId.builder().raw("1"));

    private static final List<TextField> OF_RECORDS = List.of(
            identifier("campaignId.value", v -> CampaignId.of(v).value()),
            identifier("captureSource.code", v -> CaptureSource.of(v).code()),
            identifier("channel.code", v -> Channel.of(v).code()),
            identifier("clientId.value", v -> ClientId.of(v).value()),
            identifier("consentPurpose.code", v -> ConsentPurpose.of(v).code()),
            identifier("contactId.value", v -> ContactId.of(v).value()),
            identifier("department.code", v -> Department.of(v).code()),
            identifier("endReason.code", v -> EndReason.of(v).code()),
            identifier("externalId.source", v -> ExternalId.of(v, "1").source()),
            identifier("externalId.value", v -> ExternalId.of("erp", v).value()),
            identifier("label.name", v -> Label.of(v, Colour.RED).name()),
            identifier("paymentMethod.code", v -> PaymentMethod.of(v).code()),
            identifier("representativeId.value", v -> RepresentativeId.of(v).value()),
            identifier("socialNetwork.code", v -> SocialNetwork.of(v).code()),
            identifier("socioeconomicLevel.code", v -> SocioeconomicLevel.of(v).code()),
            identifier("teamId.value", v -> TeamId.of(v).value()),
            identifier("territory.code", v -> Territory.of(v).code()),
            identifier("customAttributes.name", TextField::throughAttributeName),
            new TextField(
                    "countryCode.value", Kind.FORMATTED, v -> CountryCode.of(v).value()),
            new TextField("fiscalDeadline.name", Kind.PROSE, v -> new FiscalDeadline(v, MonthDay.of(4, 20)).name()),
            new TextField(
                    "interest.text", Kind.PROSE, v -> new Interest(InterestKind.NEED, v, LocalDate.EPOCH).text()));

    /** Every field of this package that holds text. */
    static List<TextField> all() {
        List<TextField> fields = new ArrayList<>(OF_RECORDS);
        for (Supplier<Object> builders : BUILDERS) {
            Class<?> type = builders.get().getClass().getEnclosingClass();
            for (Method accessor : type.getMethods()) {
                setter(builders.get().getClass(), accessor)
                        .ifPresent(setter -> fields.add(ofBuilder(builders, setter, accessor)));
            }
        }
        return List.copyOf(fields);
    }

    /** The name of a component of a type as messages write it. */
    static String nameOf(Class<?> type, String component) {
        String simple = type.getSimpleName();
        return simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1) + "." + component;
    }

    private static TextField identifier(String name, UnaryOperator<String> through) {
        return new TextField(name, Kind.IDENTIFIER, through);
    }

    private static TextField ofBuilder(Supplier<Object> builders, Method setter, Method accessor) {
        String plain = nameOf(accessor.getDeclaringClass(), accessor.getName());
        String name = accessor.getReturnType() == List.class ? plain + "[0]" : plain;
        Kind kind =
                IDENTIFIERS.contains(name) ? Kind.IDENTIFIER : FORMATTED.contains(name) ? Kind.FORMATTED : Kind.PROSE;
        return new TextField(name, kind, text -> Reflection.through(builders.get(), setter, accessor, text));
    }

    private static Optional<Method> setter(Class<?> builder, Method accessor) {
        return accessor.getParameterCount() > 0 ? Optional.empty() : Reflection.setter(builder, accessor);
    }

    private static String throughAttributeName(String name) {
        return CustomAttributes.builder()
                .yes(name)
                .build()
                .asMap()
                .keySet()
                .iterator()
                .next();
    }

    @Override
    public String toString() {
        return name;
    }
}
