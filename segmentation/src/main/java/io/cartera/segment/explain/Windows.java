package io.cartera.segment.explain;

import io.cartera.time.Span;
import io.cartera.time.Window;
import java.util.Locale;

/** Says in words which days a window covers. */
final class Windows {

    private final Phrases phrases;
    private final Figures figures;

    Windows(Phrases phrases, Figures figures) {
        this.phrases = phrases;
        this.figures = figures;
    }

    String name(Window window) {
        if (window instanceof Window.Last last) {
            return counted("window.last." + unit(last.span()), last.span().length());
        }
        if (window instanceof Window.OlderThan older) {
            return phrases.fill("window.older-than", span(older.span()));
        }
        if (window instanceof Window.Complete complete) {
            String period = code(complete.period());
            return complete.count() == 0
                    ? phrases.fill("window.current." + period)
                    : counted("window.complete." + period, complete.count());
        }
        if (window instanceof Window.Between between) {
            return phrases.fill("window.between", figures.day(between.first()), figures.day(between.last()));
        }
        return phrases.fill("window.all-time");
    }

    String span(Span span) {
        return counted("span." + unit(span), span.length());
    }

    private String counted(String key, int count) {
        return phrases.plural(key, count, figures.number(count));
    }

    private static String unit(Span span) {
        return code(span.unit());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
