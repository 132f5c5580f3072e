package io.cartera.history;

import io.cartera.Stability;

/** How a client reacted to a campaign. */
@Stability(Stability.Level.EVOLVING)
public enum CampaignResponse {
    /** The message could not be delivered. */
    UNDELIVERED,
    /** The client did nothing. */
    NO_REACTION,
    /** The client opened the message. */
    OPENED,
    /** The client followed a link. */
    CLICKED,
    /** The client answered with interest. */
    INTERESTED,
    /** The client answered that it is not interested. */
    DECLINED,
    /** The client asked not to be addressed again. */
    UNSUBSCRIBED,
    /** The client did what the campaign was for. */
    CONVERTED
}
