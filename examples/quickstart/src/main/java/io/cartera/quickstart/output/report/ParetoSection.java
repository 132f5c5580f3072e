package io.cartera.quickstart.output.report;

import io.cartera.quickstart.output.text.Words;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The curve of cumulative revenue over the clients who bring it, largest first. */
final class ParetoSection {

    private static final int LEFT = 46;
    private static final int TOP = 12;
    private static final int WIDTH = 362;
    private static final int HEIGHT = 236;
    private static final double SHARE = 0.8;
    private static final List<Integer> TICKS = List.of(0, 25, 50, 75, 100);

    private ParetoSection() {}

    static void render(Page page) {
        List<BigDecimal> revenues = page.portrait().clients().stream()
                .map(c -> c.revenue())
                .filter(r -> r.signum() > 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        if (revenues.isEmpty()) {
            page.section("pareto", "half", page.word(Words.PARETO), "");
            page.nothing(Words.PARETO_EMPTY);
        } else {
            ParetoCurve curve = ParetoCurve.of(revenues);
            String note = page.word(
                    Words.PARETO_NOTE,
                    page.figures().percent(curve.clientsThatBring(SHARE)),
                    page.figures().wholePercent(SHARE));
            page.section("pareto", "half", page.word(Words.PARETO), note);
            svg(page, curve, note);
        }
        page.html().close("section");
    }

    private static void svg(Page page, ParetoCurve curve, String note) {
        Html html = page.html();
        html.open("svg", "class", "pareto", "viewBox", "0 0 420 300", "role", "img", "aria-labelledby", "pareto-t");
        html.element("title", note, "id", "pareto-t");
        for (int tick : TICKS) {
            tick(page, tick);
        }
        html.open("path", "class", "even", "d", "M" + at(0, 0) + "L" + at(1, 1)).close("path");
        String line = points(curve);
        html.open("path", "class", "area", "d", "M" + at(0, 0) + line + "L" + at(1, 0) + "Z")
                .close("path");
        html.open("path", "class", "curve", "d", "M" + at(0, 0) + line).close("path");
        mark(html, curve.clientsThatBring(SHARE));
        html.element(
                "text",
                page.word(Words.PARETO_X),
                "class",
                "axis",
                "x",
                number(LEFT + WIDTH / 2.0),
                "y",
                "294",
                "text-anchor",
                "middle");
        html.close("svg");
    }

    private static String points(ParetoCurve curve) {
        StringBuilder line = new StringBuilder();
        for (ParetoCurve.Point point : curve.drawn()) {
            line.append('L').append(at(point.clients(), point.revenue()));
        }
        return line.toString();
    }

    /** Where the curve reaches the share, with lines to both axes. */
    private static void mark(Html html, double x) {
        html.open("path", "class", "guide", "d", "M" + at(0, SHARE) + "L" + at(x, SHARE) + "L" + at(x, 0))
                .close("path");
        html.open("circle", "class", "mark80", "cx", number(LEFT + x * WIDTH), "cy", number(y(SHARE)), "r", "5")
                .close("circle");
    }

    private static void tick(Page page, int tick) {
        double share = tick / 100.0;
        String text = page.figures().wholePercent(share);
        page.html()
                .open("path", "class", "grid", "d", "M" + at(0, share) + "L" + at(1, share))
                .close("path")
                .element("text", text, "x", number(LEFT - 8), "y", number(y(share) + 4), "text-anchor", "end")
                .element(
                        "text",
                        text,
                        "x",
                        number(LEFT + share * WIDTH),
                        "y",
                        number(TOP + HEIGHT + 20),
                        "text-anchor",
                        tick == 100 ? "end" : "middle");
    }

    private static String at(double x, double y) {
        return number(LEFT + x * WIDTH) + " " + number(y(y));
    }

    private static double y(double share) {
        return TOP + (1 - share) * HEIGHT;
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
