package io.cartera.segment;

import io.cartera.Stability;
import io.cartera.criteria.Operand;
import io.cartera.priority.PriorityModel;
import io.cartera.segment.population.Cut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one run evaluates; checked when it is built, immutable and thread-safe.
 *
 * <p>The cuts that conditions speak of belong to the model by themselves; {@link Builder#report(Cut)} adds others whose bands
 * are wanted in the result.
 */
@Stability(Stability.Level.EVOLVING)
public final class SegmentationModel {

    private final List<Segment> segments;
    private final List<Ladder> ladders;
    private final Optional<PriorityModel> priority;
    private final List<Operand<?>> columns;
    private final Dependencies dependencies;

    private SegmentationModel(Builder from) {
        this.segments = List.copyOf(from.segments);
        this.ladders = List.copyOf(from.ladders);
        this.priority = from.priority;
        this.columns = List.copyOf(from.columns);
        this.dependencies = Dependencies.of(segments, ladders, priority, columns, from.cuts);
    }

    /** Starts a model. */
    public static Builder builder() {
        return new Builder();
    }

    /** The segments, in the order in which they were added. */
    public List<Segment> segments() {
        return segments;
    }

    /** The ladders, in the order in which they were added. */
    public List<Ladder> ladders() {
        return ladders;
    }

    /** The score by which clients are ranked. */
    public Optional<PriorityModel> priority() {
        return priority;
    }

    /** The operands whose values are wanted in the result. */
    public List<Operand<?>> columns() {
        return columns;
    }

    /** The cuts, those that its conditions speak of included. */
    public List<Cut> cuts() {
        return dependencies.cuts();
    }

    /** The names of segments, ladders and cuts in the order in which a run evaluates them. */
    public List<String> evaluationOrder() {
        return dependencies.names();
    }

    Dependencies dependencies() {
        return dependencies;
    }

    /** Builds a {@link SegmentationModel}; not thread-safe. */
    public static final class Builder {

        private final List<Segment> segments = new ArrayList<>();
        private final List<Ladder> ladders = new ArrayList<>();
        private final List<Operand<?>> columns = new ArrayList<>();
        private final List<Cut> cuts = new ArrayList<>();
        private Optional<PriorityModel> priority = Optional.empty();

        private Builder() {}

        /** Adds a segment. */
        public Builder segment(Segment segment) {
            segments.add(segment);
            return this;
        }

        /** Adds a ladder. */
        public Builder ladder(Ladder ladder) {
            ladders.add(ladder);
            return this;
        }

        /** Sets the score by which clients are ranked. */
        public Builder priority(PriorityModel model) {
            priority = Optional.of(model);
            return this;
        }

        /** Asks for an operand's values in the result. */
        public Builder report(Operand<?> operand) {
            columns.add(operand);
            return this;
        }

        /** Asks for the bands of a cut in the result. */
        public Builder report(Cut cut) {
            cuts.add(cut);
            return this;
        }

        /**
         * The model.
         *
         * @throws InvalidModelException if a name occurs twice, a reference leads nowhere, references form a cycle, or an
         *     operand is of a kind that a run cannot evaluate
         */
        public SegmentationModel build() {
            return new SegmentationModel(this);
        }
    }
}
