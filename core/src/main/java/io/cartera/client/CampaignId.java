package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;
import io.cartera.internal.CodePoints;

/**
 * The host's identifier of a campaign, opaque; ordered by code point.
 *
 * @param value one to 255 code points, not blank
 */
@Stability(Stability.Level.EVOLVING)
public record CampaignId(String value) implements Comparable<CampaignId> {

    /** Refuses a blank, malformed or overlong identifier. */
    public CampaignId {
        Check.id("campaignId.value", value);
    }

    /** The identifier of a text. */
    public static CampaignId of(String value) {
        return new CampaignId(value);
    }

    @Override
    public int compareTo(CampaignId other) {
        return CodePoints.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
