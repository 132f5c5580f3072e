package io.cartera.segment.explain;

import io.cartera.criteria.AllOf;
import io.cartera.criteria.AnyOf;
import io.cartera.criteria.AtLeast;
import io.cartera.criteria.BoundParameter;
import io.cartera.criteria.Comparison;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.CriterionVisitor;
import io.cartera.criteria.ElementMatch;
import io.cartera.criteria.Literal;
import io.cartera.criteria.Membership;
import io.cartera.criteria.Negation;
import io.cartera.criteria.Origin;
import io.cartera.criteria.Parameter;
import io.cartera.criteria.Presence;
import io.cartera.criteria.Relation;
import io.cartera.criteria.RelativeDate;
import io.cartera.criteria.TextMatch;
import io.cartera.criteria.Threshold;
import io.cartera.criteria.ValueType;
import io.cartera.time.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what conditions ask for, as noun phrases, so that each stands in any sentence of its language. */
final class Requirements {

    private final Phrases phrases;
    private final Figures figures;
    private final Names names;
    private final Windows windows;

    Requirements(Phrases phrases, Figures figures, Names names, Windows windows) {
        this.phrases = phrases;
        this.figures = figures;
        this.names = names;
        this.windows = windows;
    }

    /** What a condition on one operand asks for, such as 'at least 3'. */
    String of(Criterion leaf) {
        return leaf.accept(new Asked());
    }

    /** The same with the threshold as it was resolved, and where that comes from. */
    String of(Criterion leaf, Optional<Object> threshold, Optional<Origin> origin) {
        return leaf.accept(new Asked() {
            @Override
            public <T> String visit(Comparison<T> comparison) {
                String limit = threshold.map(figures::value).orElseGet(() -> phrases.fill("threshold.undecided"));
                return related(comparison, origin.map(o -> from(o, limit)).orElse(limit));
            }
        });
    }

    /** A whole condition without a client, such as the filter of a metric. */
    String describe(Criterion condition) {
        if (condition instanceof AllOf all) {
            return joined("describe.all", all.parts());
        }
        if (condition instanceof AnyOf any) {
            return joined("describe.any", any.parts());
        }
        if (condition instanceof AtLeast some) {
            return phrases.fill("describe.at-least", figures.number(some.needed()), list(some.parts()));
        }
        if (condition instanceof Negation not) {
            return phrases.fill("describe.not", describe(not.part()));
        }
        return condition
                .operands()
                .findFirst()
                .map(o -> phrases.fill("describe.leaf", names.operand(o, this::describe), of(condition)))
                .orElseGet(condition::toString);
    }

    private String joined(String key, List<Criterion> parts) {
        return parts.size() == 1 ? describe(parts.get(0)) : phrases.fill(key, list(parts));
    }

    private String list(List<Criterion> parts) {
        return parts.stream().map(this::describe).collect(Collectors.joining(phrases.fill("parts.separator")));
    }

    private String from(Origin origin, String limit) {
        return phrases.fill(
                "threshold.cut-off",
                limit,
                names.part(origin.cut()),
                method(origin.method()),
                names.part(origin.population()),
                figures.number(origin.size()));
    }

    /** Such as {@code pareto(0.8, 0.95)}: a word, and numbers in brackets. */
    private String method(String method) {
        int open = method.indexOf('(');
        if (open < 0 || !phrases.texts().containsKey("method." + method.substring(0, open))) {
            return method;
        }
        List<BigDecimal> numbers = List.of(
                        method.substring(open + 1, method.length() - 1).split(", "))
                .stream()
                .map(BigDecimal::new)
                .toList();
        return phrases.fill("method." + method.substring(0, open), figures.several(numbers));
    }

    private String related(Comparison<?> comparison, String limit) {
        Relation relation = comparison.relation();
        ValueType<?> type = comparison.operand().type();
        boolean inTime = type.equals(ValueType.DATE) || type.equals(ValueType.INSTANT);
        return phrases.fill((inTime ? "relation.time." : "relation.") + code(relation), limit);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What each kind of condition asks for. */
    private class Asked implements CriterionVisitor<String> {

        @Override
        public String otherwise(Criterion criterion) {
            return describe(criterion);
        }

        @Override
        public <T> String visit(Comparison<T> comparison) {
            return related(comparison, limit(comparison.threshold()));
        }

        private String limit(Threshold<?> threshold) {
            if (threshold instanceof Literal<?> literal) {
                return figures.value(literal.value());
            }
            if (threshold instanceof RelativeDate date) {
                return relative(date.span());
            }
            Parameter<?> parameter =
                    threshold instanceof BoundParameter<?> bound ? bound.parameter() : (Parameter<?>) threshold;
            return phrases.fill("threshold.parameter", parameter.name());
        }

        private String relative(Span span) {
            if (span.length() == 0) {
                return phrases.fill("threshold.as-of");
            }
            return span.length() > 0
                    ? phrases.fill("threshold.before-as-of", windows.span(span))
                    : phrases.fill("threshold.after-as-of", windows.span(new Span(-span.length(), span.unit())));
        }

        @Override
        public <T> String visit(Membership<T> membership) {
            return phrases.fill("relation.among", figures.several(membership.values()));
        }

        @Override
        public String visit(TextMatch match) {
            return phrases.fill("relation." + code(match.mode()), figures.value(match.pattern()));
        }

        @Override
        public String visit(Presence presence) {
            return phrases.fill("relation." + code(presence.expected()));
        }

        @Override
        public <E> String visit(ElementMatch<E> match) {
            return phrases.fill("relation.element-" + code(match.quantifier()), describe(match.condition()));
        }
    }
}
