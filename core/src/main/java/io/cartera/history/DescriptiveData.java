package io.cartera.history;

import io.cartera.Stability;
import io.cartera.client.Acquisition;
import io.cartera.client.Assignment;
import io.cartera.client.Billing;
import io.cartera.client.BuyingPotential;
import io.cartera.client.CommercialReference;
import io.cartera.client.Consent;
import io.cartera.client.CustomAttributes;
import io.cartera.client.Label;
import io.cartera.client.Lifecycle;
import io.cartera.client.LoyaltyCard;
import io.cartera.client.Party;
import io.cartera.client.Profile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The second view of a client: what kind of client it is and how the company stands with it; immutable.
 *
 * @param party the person or organisation, here for its demographic or firmographic data
 * @param profile where it comes from and how it lives
 * @param billing how it is invoiced and pays
 * @param buyingPotential what it could buy
 * @param acquisition how it came into the portfolio
 * @param references who vouches for it
 * @param loyaltyCards its loyalty cards
 * @param consents its decisions on the use of its data
 * @param assignment who looks after it
 * @param lifecycle when the relationship began and ended
 * @param labels the labels stuck on it
 * @param attributes what nobody foresaw
 */
@Stability(Stability.Level.EVOLVING)
public record DescriptiveData(
        Party party,
        Profile profile,
        Optional<Billing> billing,
        Optional<BuyingPotential> buyingPotential,
        Optional<Acquisition> acquisition,
        List<CommercialReference> references,
        List<LoyaltyCard> loyaltyCards,
        List<Consent> consents,
        Optional<Assignment> assignment,
        Lifecycle lifecycle,
        List<Label> labels,
        CustomAttributes attributes) {

    /** Copies the lists and refuses null. */
    public DescriptiveData {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(billing, "billing");
        Objects.requireNonNull(buyingPotential, "buyingPotential");
        Objects.requireNonNull(acquisition, "acquisition");
        references = List.copyOf(references);
        loyaltyCards = List.copyOf(loyaltyCards);
        consents = List.copyOf(consents);
        Objects.requireNonNull(assignment, "assignment");
        Objects.requireNonNull(lifecycle, "lifecycle");
        labels = List.copyOf(labels);
        Objects.requireNonNull(attributes, "attributes");
    }
}
