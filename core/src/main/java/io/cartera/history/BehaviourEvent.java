package io.cartera.history;

import io.cartera.Stability;
import io.cartera.internal.Check;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that the client did on its own: browsing, using a product, speaking on a social network; immutable and thread-safe.
 */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract non-sealed class BehaviourEvent implements ClientEvent {

    /** The client looked at a page. */
    public static final String PAGE_VIEW = "page-view";
    /** The client searched for something. */
    public static final String SEARCH = "search";
    /** The client left goods in a basket. */
    public static final String BASKET_LEFT = "basket-left";
    /** The client signed in. */
    public static final String SIGN_IN = "sign-in";
    /** The client used a product. */
    public static final String PRODUCT_USE = "product-use";
    /** The client spoke of the company or a product on a social network. */
    public static final String SOCIAL_MENTION = "social-mention";

    BehaviourEvent() {}

    /** What was done, as an identifier of one to 255 code points; an open list that begins with the constants here. */
    public abstract String name();

    /** What it was done to, such as the address of a page or a product; not blank. */
    public abstract Optional<String> subject();

    /** How much of it, such as minutes of use; not negative, without trailing zeros. */
    public abstract Optional<BigDecimal> quantity();

    @Override
    public final EventKind kind() {
        return EventKind.BEHAVIOUR;
    }

    /** Starts an event; {@code id}, {@code occurredAt} and {@code name} are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    BehaviourEvent canonical() {
        Instant at = EventChecks.common("behaviourEvent", this);
        Check.id("behaviourEvent.name", name());
        Check.filled("behaviourEvent.subject", subject());
        Optional<BigDecimal> amount = EventChecks.notNegative("behaviourEvent.quantity", quantity());
        return at.equals(occurredAt()) && amount.equals(quantity())
                ? this
                : builder().from(this).occurredAt(at).quantity(amount).build();
    }

    /** Builds a {@link BehaviourEvent}; not thread-safe. */
    public static final class Builder extends ImmutableBehaviourEvent.Builder {
        Builder() {}
    }
}
