package io.cartera.history;

import io.cartera.Stability;
import java.util.List;

/**
 * The third view of a client: what it and the company did, each list in order of time; immutable.
 *
 * @param purchases what it bought
 * @param returns what it gave back
 * @param requests what it asked for
 * @param interactions the conversations with it
 * @param opportunities the stages of possible sales
 * @param campaignContacts its part in campaigns
 * @param behaviour what it did on its own
 * @param customEvents what the host defines
 */
@Stability(Stability.Level.EVOLVING)
public record BehaviouralData(
        List<Purchase> purchases,
        List<Return> returns,
        List<Request> requests,
        List<Interaction> interactions,
        List<Opportunity> opportunities,
        List<CampaignContact> campaignContacts,
        List<BehaviourEvent> behaviour,
        List<CustomEvent> customEvents) {

    /** Copies the lists and refuses null. */
    public BehaviouralData {
        purchases = List.copyOf(purchases);
        returns = List.copyOf(returns);
        requests = List.copyOf(requests);
        interactions = List.copyOf(interactions);
        opportunities = List.copyOf(opportunities);
        campaignContacts = List.copyOf(campaignContacts);
        behaviour = List.copyOf(behaviour);
        customEvents = List.copyOf(customEvents);
    }
}
