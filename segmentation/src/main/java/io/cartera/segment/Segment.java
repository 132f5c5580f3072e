package io.cartera.segment;

import io.cartera.Stability;
import io.cartera.client.Colour;
import io.cartera.criteria.Criteria;
import io.cartera.criteria.Criterion;
import io.cartera.internal.Check;
import java.util.Objects;
import java.util.Optional;

/**
 * A named kind of client; immutable.
 *
 * @param name the name, unique within a model
 * @param colour the colour in which it is shown
 * @param condition who belongs to it
 */
@Stability(Stability.Level.EVOLVING)
public record Segment(String name, Optional<Colour> colour, Criterion condition) {

    /** Refuses a blank name. */
    public Segment {
        Check.id("segment.name", name);
        Objects.requireNonNull(condition, "condition");
    }

    /** A segment without a colour. */
    public static Segment of(String name, Criterion condition) {
        return new Segment(name, Optional.empty(), condition);
    }

    /** The same segment in a colour. */
    public Segment coloured(Colour other) {
        return new Segment(name, Optional.of(other), condition);
    }

    /** The client belongs to a segment of the same model. */
    public static Criterion member(String segment) {
        return Criteria.holds(new Membership(segment));
    }
}
