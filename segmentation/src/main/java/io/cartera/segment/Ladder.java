package io.cartera.segment;

import io.cartera.IncompleteValueException;
import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.client.Colour;
import io.cartera.criteria.Criteria;
import io.cartera.criteria.Criterion;
import io.cartera.internal.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An ordered choice: a client stands on the first rung whose condition holds, and on the last, the mandatory 'otherwise', where
 * none does. Immutable.
 *
 * @param name the name, unique within a model
 * @param rungs the rungs in order; the last has no condition, all others have one
 */
@Stability(Stability.Level.EVOLVING)
public record Ladder(String name, List<Rung> rungs) {

    /** Copies the list and refuses one without an 'otherwise' at its end, or with two rungs of one name. */
    public Ladder {
        Check.id("ladder.name", name);
        Check.notEmpty("ladder.rungs", rungs);
        Check.distinct("ladder.rungs", rungs, Rung::name);
        rungs = List.copyOf(rungs);
        for (int i = 0; i < rungs.size(); i++) {
            boolean last = i == rungs.size() - 1;
            if (rungs.get(i).condition().isPresent() == last) {
                throw new InvalidValueException(
                        "ladder.rungs",
                        rungs.get(i).name(),
                        last ? "the last rung must be an 'otherwise'" : "only the last rung may be an 'otherwise'");
            }
        }
    }

    /** Starts a ladder. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** The 'otherwise'. */
    public Rung otherwise() {
        return rungs.get(rungs.size() - 1);
    }

    /** The rung of a name. */
    public Optional<Rung> rung(String rung) {
        return rungs.stream().filter(r -> r.name().equals(rung)).findFirst();
    }

    /** The client stands on a rung of this ladder, which must be in the same model. */
    public Criterion at(String rung) {
        if (rung(rung).isEmpty()) {
            throw new InvalidValueException("ladder.rung", rung, "'" + name + "' has no such rung");
        }
        return Criteria.that(new Place(name)).equalTo(rung);
    }

    /** The conditions of all rungs that have one. */
    Stream<Criterion> conditions() {
        return rungs.stream().flatMap(r -> r.condition().stream());
    }

    /** Builds a {@link Ladder}; not thread-safe. */
    public static final class Builder {

        private final String name;
        private final List<Rung> rungs = new ArrayList<>();
        private Optional<Rung> otherwise = Optional.empty();

        private Builder(String name) {
            this.name = name;
        }

        /** Adds a rung below the ones before. */
        public Builder rung(String rung, Criterion condition) {
            rungs.add(new Rung(rung, Optional.empty(), Optional.of(condition)));
            return this;
        }

        /** Adds a rung in a colour below the ones before. */
        public Builder rung(String rung, Colour colour, Criterion condition) {
            rungs.add(new Rung(rung, Optional.of(colour), Optional.of(condition)));
            return this;
        }

        /** Names the rung of those for whom no condition holds. */
        public Builder otherwise(String rung) {
            otherwise = Optional.of(new Rung(rung, Optional.empty(), Optional.empty()));
            return this;
        }

        /** Names the rung, in a colour, of those for whom no condition holds. */
        public Builder otherwise(String rung, Colour colour) {
            otherwise = Optional.of(new Rung(rung, Optional.of(colour), Optional.empty()));
            return this;
        }

        /**
         * The ladder.
         *
         * @throws IncompleteValueException if no 'otherwise' was named
         */
        public Ladder build() {
            List<Rung> all = new ArrayList<>(rungs);
            all.add(otherwise.orElseThrow(() ->
                    new IncompleteValueException("Cannot build Ladder '" + name + "': an 'otherwise' is mandatory")));
            return new Ladder(name, all);
        }
    }
}
