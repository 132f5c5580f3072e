package io.cartera.segment.explain;

import io.cartera.criteria.Criterion;
import io.cartera.criteria.Operand;
import io.cartera.metric.AggregateMetric;
import io.cartera.metric.Aggregation;
import io.cartera.metric.DerivedMetric;
import io.cartera.metric.EventAttribute;
import io.cartera.metric.EventSelection;
import io.cartera.segment.Membership;
import io.cartera.segment.Place;
import io.cartera.segment.catalog.CatalogNames;
import io.cartera.segment.population.BandOf;
import io.cartera.time.Window;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What operands and parts of models are called: by the host, else by the built-in names, else by their keys. */
final class Names {

    private static final Pattern CURRENCY = Pattern.compile("\\([A-Z]{3}\\)");

    private final Map<String, String> given;
    private final CatalogNames catalogue;
    private final Phrases builtIn;
    private final Phrases phrases;
    private final Windows windows;

    Names(Map<String, String> given, CatalogNames catalogue, Phrases builtIn, Phrases phrases, Windows windows) {
        this.given = Map.copyOf(given);
        this.catalogue = catalogue;
        this.builtIn = builtIn;
        this.phrases = phrases;
        this.windows = windows;
    }

    /** The name of an operand; a filter inside it is told by a function of its own. */
    String operand(Operand<?> operand, Function<Criterion, String> filters) {
        return known(operand.key()).orElseGet(() -> composed(operand, filters));
    }

    /** The name of what a problem calls by a key alone. */
    String key(String key) {
        return known(key).orElse(key);
    }

    /** The name of a part of a model: a segment, a ladder, a rung, a cut or a population. */
    String part(String part) {
        return Optional.ofNullable(given.get(part))
                .or(() -> catalogue.find(part))
                .orElse(part);
    }

    /** What is wrong, by the code of the problem, else in the problem's own words. */
    String problem(String code, String message) {
        return builtIn.find("problem." + code).orElse(message);
    }

    private Optional<String> known(String key) {
        return Optional.ofNullable(given.get(key)).or(() -> builtIn.find("operand." + propertyKey(key)));
    }

    /** One name serves an amount in every currency, which its value shows. */
    static String propertyKey(String key) {
        return CURRENCY.matcher(key).replaceAll("").replace(' ', '-');
    }

    private String composed(Operand<?> operand, Function<Criterion, String> filters) {
        if (operand instanceof AggregateMetric<?> metric) {
            return aggregate(metric, filters);
        }
        if (operand instanceof DerivedMetric<?> derived) {
            String[] inputs =
                    derived.inputs().stream().map(i -> operand(i, filters)).toArray(String[]::new);
            return phrases.fill("derived." + code(derived.operation()), inputs);
        }
        if (operand instanceof Membership segment) {
            return phrases.fill("name.segment", part(segment.segment()));
        }
        if (operand instanceof Place ladder) {
            return phrases.fill("name.ladder", part(ladder.ladder()));
        }
        if (operand instanceof BandOf band) {
            return phrases.fill("name.band", part(band.cut().name()));
        }
        return operand.key();
    }

    /** The window and the filter are said apart, so that what is left may have a name of its own. */
    private <T> String aggregate(AggregateMetric<T> metric, Function<Criterion, String> filters) {
        EventSelection rows = metric.selection();
        if (!rows.window().equals(Window.allTime())) {
            String whole = operand(new AggregateMetric<>(rows.within(Window.allTime()), metric.aggregation()), filters);
            return phrases.fill("name.windowed", whole, windows.name(rows.window()));
        }
        if (rows.filter().isPresent()) {
            EventSelection all = new EventSelection(rows.source(), Optional.empty(), rows.window());
            String whole = operand(new AggregateMetric<>(all, metric.aggregation()), filters);
            return phrases.fill(
                    "name.filtered", whole, filters.apply(rows.filter().get()));
        }
        String source = builtIn.find("source." + propertyKey(rows.source().name()))
                .orElse(rows.source().name());
        return phrases.fill(pattern(metric.aggregation()), source, read(metric.aggregation(), filters));
    }

    private static String pattern(Aggregation<?> aggregation) {
        if (aggregation instanceof Aggregation.Count) {
            return "aggregate.count";
        }
        if (aggregation instanceof Aggregation.Sum<?>) {
            return "aggregate.sum";
        }
        if (aggregation instanceof Aggregation.Average<?>) {
            return "aggregate.average";
        }
        if (aggregation instanceof Aggregation.Extreme<?> extreme) {
            return extreme.end() == Aggregation.End.LOWEST ? "aggregate.min" : "aggregate.max";
        }
        if (aggregation instanceof Aggregation.Edge<?> edge) {
            return edge.end() == Aggregation.End.LOWEST ? "aggregate.first" : "aggregate.last";
        }
        return aggregation instanceof Aggregation.Distinct ? "aggregate.distinct" : "aggregate.gap";
    }

    private String read(Aggregation<?> aggregation, Function<Criterion, String> filters) {
        Optional<EventAttribute<?>> attribute = aggregation.reads();
        return attribute.map(a -> operand(a, filters)).orElse("");
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
