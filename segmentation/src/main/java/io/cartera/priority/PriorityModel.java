package io.cartera.priority;

import io.cartera.Stability;
import io.cartera.criteria.Bindings;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.EvaluationException;
import io.cartera.criteria.Explanation;
import io.cartera.criteria.Facts;
import io.cartera.criteria.Operand;
import io.cartera.criteria.Outcome;
import io.cartera.internal.Canonical;
import io.cartera.internal.Check;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A score as a sum of weighted terms; immutable and thread-safe.
 *
 * @param name the name
 * @param terms the terms, at least one, with distinct names
 */
@Stability(Stability.Level.EVOLVING)
public record PriorityModel(String name, List<Term> terms) {

    private static final int SCALE = 6;

    /** Copies the list and refuses an empty one or two terms of one name. */
    public PriorityModel {
        Check.id("priorityModel.name", name);
        Check.notEmpty("priorityModel.terms", terms);
        Check.distinct("priorityModel.terms", terms, Term::name);
        terms = List.copyOf(terms);
    }

    /** A model of some terms. */
    public static PriorityModel of(String name, Term... terms) {
        return new PriorityModel(name, List.of(terms));
    }

    /** The model with the parameters of populations bound. */
    public PriorityModel bind(Bindings bindings) {
        return new PriorityModel(name, terms.stream().map(t -> t.bind(bindings)).toList());
    }

    /** The operands that the terms ask for. */
    public Stream<Operand<?>> operands() {
        return terms.stream()
                .flatMap(t -> t instanceof Term.Condition c
                        ? c.condition().operands()
                        : Stream.of(((Term.Scaled) t).measure()));
    }

    /** The conditions of the terms that have one. */
    public Stream<Criterion> conditions() {
        return terms.stream().flatMap(t -> t instanceof Term.Condition c ? Stream.of(c.condition()) : Stream.empty());
    }

    /**
     * The total alone, for ranking many clients; the same as {@code score(facts).total()}.
     *
     * @throws EvaluationException if a term is an error for this client
     */
    public BigDecimal total(Facts facts) {
        BigDecimal total = BigDecimal.ZERO;
        for (Term term : terms) {
            total = total.add(
                    term instanceof Term.Condition c
                            ? points(c, c.condition().test(facts))
                            : points((Term.Scaled) term, facts.valueOf(((Term.Scaled) term).measure())));
        }
        return Canonical.computed(total);
    }

    /**
     * Scores a client and says why.
     *
     * @throws EvaluationException if a term is an error for this client
     */
    public PriorityScore score(Facts facts) {
        List<Contribution> contributions = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (Term term : terms) {
            Contribution contribution = contribution(term, facts);
            contributions.add(contribution);
            total = total.add(contribution.points());
        }
        return new PriorityScore(Canonical.computed(total), contributions);
    }

    private static Contribution contribution(Term term, Facts facts) {
        if (term instanceof Term.Condition c) {
            Explanation why = c.condition().explain(facts);
            return new Contribution(term, points(c, why.outcome()), Optional.empty(), Optional.of(why));
        }
        Term.Scaled scaled = (Term.Scaled) term;
        Optional<BigDecimal> observed = facts.valueOf(scaled.measure());
        return new Contribution(term, points(scaled, observed), observed, Optional.empty());
    }

    private static BigDecimal points(Term.Condition term, Outcome outcome) {
        if (outcome.isError()) {
            throw new EvaluationException(outcome.problems().get(0));
        }
        return outcome.isMatch() ? rounded(term.weight()) : BigDecimal.ZERO;
    }

    /** Rounded once, at the end: the exact product is divided by the exact width of the scale. */
    private static BigDecimal points(Term.Scaled term, Optional<BigDecimal> observed) {
        if (observed.isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal low = term.low().min(term.high());
        BigDecimal high = term.low().max(term.high());
        BigDecimal within = observed.get().max(low).min(high);
        BigDecimal part = within.subtract(term.low());
        BigDecimal width = term.high().subtract(term.low());
        return Canonical.computed(part.multiply(term.weight()).divide(width, SCALE, RoundingMode.HALF_EVEN));
    }

    private static BigDecimal rounded(BigDecimal weight) {
        return Canonical.computed(weight.setScale(SCALE, RoundingMode.HALF_EVEN));
    }
}
