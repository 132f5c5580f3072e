package io.cartera.history;

import io.cartera.Stability;

/** On which side of a campaign's comparison a client stands. */
@Stability(Stability.Level.EVOLVING)
public enum CampaignGroup {
    /** The campaign addresses the client. */
    TARGETED,
    /** The client would fit but is left alone, to see what happens without the campaign. */
    CONTROL
}
