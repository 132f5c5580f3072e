package io.cartera.segment.catalog;

import io.cartera.Stability;
import io.cartera.client.Colour;
import io.cartera.criteria.Criteria;
import io.cartera.criteria.Operand;
import io.cartera.internal.Check;
import io.cartera.metric.Metrics;
import io.cartera.segment.Ladder;
import io.cartera.time.Span;
import io.cartera.time.Window;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whether a client has never bought, buys, or has stopped buying; immutable.
 *
 * <p>There are two definitions in use. By {@link #everBought()} whoever has ever bought is active. By {@link #withinDays} one is
 * active who bought within a window, and inactive who bought before it alone. By both, who never bought is potential, and so is a
 * client that has nothing but returns.
 *
 * @param name the name of the ladder
 * @param orders how many orders there are in all
 * @param recentOrders how many there are within the window; nothing for the first definition
 */
@Stability(Stability.Level.EVOLVING)
public record ClientStatus(String name, Operand<BigDecimal> orders, Optional<Operand<BigDecimal>> recentOrders) {

    /** Has never bought. */
    public static final String POTENTIAL = "potential";
    /** Buys. */
    public static final String ACTIVE = "active";
    /** Bought once, but not within the window. */
    public static final String INACTIVE = "inactive";

    private static final String NAME = "status";

    /** Refuses a blank name. */
    public ClientStatus {
        Check.id("clientStatus.name", name);
    }

    /** Active is who has ever bought; nobody is inactive. */
    public static ClientStatus everBought() {
        return new ClientStatus(NAME, Metrics.orders(), Optional.empty());
    }

    /**
     * Active is who bought within the last days: with 90, whose last purchase is less than 90 days old.
     *
     * @param days how many days, at least 1
     */
    public static ClientStatus withinDays(int days) {
        return within(Window.last(Span.days(days)));
    }

    /** Active is who bought within a window. */
    public static ClientStatus within(Window window) {
        return new ClientStatus(NAME, Metrics.orders(), Optional.of(Metrics.orders(window)));
    }

    /** The same status under another name, for a model that holds both definitions. */
    public ClientStatus named(String other) {
        return new ClientStatus(other, orders, recentOrders);
    }

    /** The ladder: active in green, inactive in red, otherwise potential in blue. */
    public Ladder ladder() {
        Ladder.Builder ladder = Ladder.builder(name)
                .rung(
                        ACTIVE,
                        Colour.GREEN,
                        Criteria.number(recentOrders.orElse(orders)).atLeast(1));
        if (recentOrders.isPresent()) {
            ladder.rung(INACTIVE, Colour.RED, Criteria.number(orders).atLeast(1));
        }
        return ladder.otherwise(POTENTIAL, Colour.BLUE).build();
    }
}
