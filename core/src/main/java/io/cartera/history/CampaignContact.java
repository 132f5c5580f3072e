package io.cartera.history;

import io.cartera.IncompleteValueException;
import io.cartera.Stability;
import io.cartera.client.CampaignId;
import io.cartera.internal.Check;
import io.cartera.money.Money;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The client's part in a campaign: on which side it stood and how it reacted; immutable and thread-safe. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract non-sealed class CampaignContact implements ClientEvent {

    CampaignContact() {}

    /** The campaign; always present in this kind of event. */
    @Override
    public abstract Optional<CampaignId> campaign();

    /** On which side of the campaign's comparison the client stood. */
    public abstract CampaignGroup group();

    /** How the client reacted; absent where nothing is known yet. */
    public abstract Optional<CampaignResponse> response();

    /** Which variant of the message it was, as an identifier of one to 255 code points. */
    public abstract Optional<String> variant();

    /** What addressing the client cost; not negative. */
    public abstract Optional<Money> cost();

    /** The client's words in answer; not blank. */
    public abstract Optional<String> comment();

    @Override
    public final EventKind kind() {
        return EventKind.CAMPAIGN_CONTACT;
    }

    /** Starts a contact; {@code id}, {@code occurredAt}, {@code campaign} and {@code group} are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    CampaignContact canonical() {
        if (campaign().isEmpty()) {
            throw new IncompleteValueException(
                    "Cannot build CampaignContact, some of required attributes are not set [campaign]");
        }
        Instant at = EventChecks.common("campaignContact", this);
        EventChecks.id("campaignContact.variant", variant());
        EventChecks.amountNotNegative("campaignContact.cost", cost());
        Check.filled("campaignContact.comment", comment());
        return at.equals(occurredAt())
                ? this
                : builder().from(this).occurredAt(at).build();
    }

    /** Builds a {@link CampaignContact}; not thread-safe. */
    public static final class Builder extends ImmutableCampaignContact.Builder {
        Builder() {}
    }
}
