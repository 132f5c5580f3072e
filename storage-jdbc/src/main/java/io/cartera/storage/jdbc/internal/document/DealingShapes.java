package io.cartera.storage.jdbc.internal.document;

import static io.cartera.storage.jdbc.internal.document.Shapes.DATE;
import static io.cartera.storage.jdbc.internal.document.Shapes.MONEY;
import static io.cartera.storage.jdbc.internal.document.Shapes.TEXT;
import static io.cartera.storage.jdbc.internal.document.Shapes.text;

import io.cartera.client.Billing;
import io.cartera.client.BuyingPotential;
import io.cartera.client.CommercialReference;
import io.cartera.client.EndReason;
import io.cartera.client.Ending;
import io.cartera.client.Lifecycle;
import io.cartera.client.LoyaltyCard;
import io.cartera.client.PartingTerms;
import io.cartera.client.PaymentMethod;
import io.cartera.client.TaxId;
import java.util.Map;

/** The shapes of the dealings with a client: bills, cards, references, beginning and end. */
final class DealingShapes {

    private static final Shape<PartingTerms> PARTING_TERMS = Shapes.code(
            PartingTerms.class,
            Map.of(PartingTerms.GOOD, "good", PartingTerms.BAD, "bad", PartingTerms.UNKNOWN, "unknown"));

    private static final Shape<TaxId> TAX_ID = ObjectShape.<TaxId, TaxId.Builder>of(
                    TaxId::builder, TaxId.Builder::build)
            .required("raw", TEXT, TaxId::raw, TaxId.Builder::raw)
            .optional("country", Shapes.COUNTRY, TaxId::country, TaxId.Builder::country)
            .build();

    static final Shape<Billing> BILLING = ObjectShape.<Billing, Billing.Builder>of(
                    Billing::builder, Billing.Builder::build)
            .optional("taxId", TAX_ID, Billing::taxId, Billing.Builder::taxId)
            .optional("taxRegime", TEXT, Billing::taxRegime, Billing.Builder::taxRegime)
            .whole("paymentDays", Billing::paymentDays, Billing.Builder::paymentDays)
            .optional(
                    "paymentMethod",
                    text(PaymentMethod::code, PaymentMethod::new),
                    Billing::paymentMethod,
                    Billing.Builder::paymentMethod)
            .optional("currency", Shapes.CURRENCY, Billing::currency, Billing.Builder::currency)
            .optional("creditLimit", MONEY, Billing::creditLimit, Billing.Builder::creditLimit)
            .optional("bankReference", TEXT, Billing::bankReference, Billing.Builder::bankReference)
            .build();

    static final Shape<BuyingPotential> POTENTIAL = ObjectShape.<BuyingPotential, BuyingPotential.Builder>of(
                    BuyingPotential::builder, BuyingPotential.Builder::build)
            .optional(
                    "expectedCapacity",
                    MONEY,
                    BuyingPotential::expectedCapacity,
                    BuyingPotential.Builder::expectedCapacity)
            .optional("likelihood", Shapes.DECIMAL, BuyingPotential::likelihood, BuyingPotential.Builder::likelihood)
            .optional(
                    "willingnessToPay",
                    MONEY,
                    BuyingPotential::willingnessToPay,
                    BuyingPotential.Builder::willingnessToPay)
            .optional("assessedOn", DATE, BuyingPotential::assessedOn, BuyingPotential.Builder::assessedOn)
            .build();

    static final Shape<CommercialReference> REFERENCE =
            ObjectShape.<CommercialReference, CommercialReference.Builder>of(
                            CommercialReference::builder, CommercialReference.Builder::build)
                    .required("name", TEXT, CommercialReference::name, CommercialReference.Builder::name)
                    .optional(
                            "client",
                            Shapes.CLIENT_ID,
                            CommercialReference::client,
                            CommercialReference.Builder::client)
                    .optional(
                            "phone", ReachShapes.PHONE, CommercialReference::phone, CommercialReference.Builder::phone)
                    .optional("statement", TEXT, CommercialReference::statement, CommercialReference.Builder::statement)
                    .optional("givenOn", DATE, CommercialReference::givenOn, CommercialReference.Builder::givenOn)
                    .build();

    static final Shape<LoyaltyCard> LOYALTY_CARD = ObjectShape.<LoyaltyCard, LoyaltyCard.Builder>of(
                    LoyaltyCard::builder, LoyaltyCard.Builder::build)
            .required("number", TEXT, LoyaltyCard::number, LoyaltyCard.Builder::number)
            .optional("programme", TEXT, LoyaltyCard::programme, LoyaltyCard.Builder::programme)
            .optional("tier", TEXT, LoyaltyCard::tier, LoyaltyCard.Builder::tier)
            .optional("issuedOn", DATE, LoyaltyCard::issuedOn, LoyaltyCard.Builder::issuedOn)
            .optional("validUntil", DATE, LoyaltyCard::validUntil, LoyaltyCard.Builder::validUntil)
            .build();

    private static final Shape<Ending> ENDING = ObjectShape.<Ending, Ending.Builder>of(
                    Ending::builder, Ending.Builder::build)
            .required("endedOn", DATE, Ending::endedOn, Ending.Builder::endedOn)
            .required("reason", text(EndReason::code, EndReason::new), Ending::reason, Ending.Builder::reason)
            .required("terms", PARTING_TERMS, Ending::terms, Ending.Builder::terms)
            .optional("lostTo", TEXT, Ending::lostTo, Ending.Builder::lostTo)
            .optional("remark", TEXT, Ending::remark, Ending.Builder::remark)
            .build();

    static final Shape<Lifecycle> LIFECYCLE = ObjectShape.<Lifecycle, Lifecycle.Builder>of(
                    Lifecycle::builder, Lifecycle.Builder::build)
            .optional("since", DATE, Lifecycle::since, Lifecycle.Builder::since)
            .optional("ending", ENDING, Lifecycle::ending, Lifecycle.Builder::ending)
            .build();

    private DealingShapes() {}
}
