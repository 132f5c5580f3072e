package io.cartera.storage.jdbc.internal.document;

import io.cartera.client.Client;
import io.cartera.client.CustomAttributes;
import io.cartera.client.Lifecycle;
import io.cartera.client.Profile;

/** The shape of a whole client. */
final class ClientShape {

    static final Shape<Client> CLIENT = ObjectShape.<Client, Client.Builder>of(Client::builder, Client.Builder::build)
            .required("id", Shapes.CLIENT_ID, Client::id, Client.Builder::id)
            .many("externalIds", Shapes.EXTERNAL_ID, Client::externalIds, Client.Builder::addExternalIds)
            .required("party", PartyShapes.PARTY, Client::party, Client.Builder::party)
            .many("phones", ReachShapes.PHONE, Client::phones, Client.Builder::addPhones)
            .many("emails", ReachShapes.EMAIL, Client::emails, Client.Builder::addEmails)
            .many("addresses", ReachShapes.ADDRESS, Client::addresses, Client.Builder::addAddresses)
            .many("social", ReachShapes.SOCIAL, Client::socialHandles, Client.Builder::addSocialHandles)
            .many("contacts", ReachShapes.CONTACT, Client::contacts, Client.Builder::addContacts)
            .many("represents", ReachShapes.REPRESENTATION, Client::representations, Client.Builder::addRepresentations)
            .optional("billing", DealingShapes.BILLING, Client::billing, Client.Builder::billing)
            .preset("profile", PartyShapes.PROFILE, Client::profile, Client.Builder::profile, Profile.unknown())
            .optional("potential", DealingShapes.POTENTIAL, Client::buyingPotential, Client.Builder::buyingPotential)
            .many("interests", InsightShapes.INTEREST, Client::interests, Client.Builder::addInterests)
            .many("sentiments", InsightShapes.SENTIMENT, Client::sentiments, Client.Builder::addSentiments)
            .many("consents", InsightShapes.CONSENT, Client::consents, Client.Builder::addConsents)
            .optional("acquisition", InsightShapes.ACQUISITION, Client::acquisition, Client.Builder::acquisition)
            .many("references", DealingShapes.REFERENCE, Client::references, Client.Builder::addReferences)
            .many("loyaltyCards", DealingShapes.LOYALTY_CARD, Client::loyaltyCards, Client.Builder::addLoyaltyCards)
            .optional("assignment", InsightShapes.ASSIGNMENT, Client::assignment, Client.Builder::assignment)
            .preset(
                    "lifecycle",
                    DealingShapes.LIFECYCLE,
                    Client::lifecycle,
                    Client.Builder::lifecycle,
                    Lifecycle.unknown())
            .many("labels", InsightShapes.LABEL, Client::labels, Client.Builder::addLabels)
            .preset(
                    "attributes",
                    AttributeShapes.ATTRIBUTES,
                    Client::attributes,
                    Client.Builder::attributes,
                    CustomAttributes.none())
            .build();

    private ClientShape() {}
}
