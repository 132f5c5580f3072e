package io.cartera.quickstart.output.report;

import io.cartera.quickstart.output.Portrait;
import io.cartera.quickstart.output.text.Figures;
import io.cartera.quickstart.output.text.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The head of the report: whose portfolio it is, as of when, and its four figures. */
final class GlanceSection {

    private GlanceSection() {}

    static void render(Page page) {
        Portrait portrait = page.portrait();
        Html html = page.html();
        html.open("header", "class", "hero");
        html.open("p", "class", "eyebrow").constant(Mark.SVG).text("Cartera").close("p");
        html.open("h1").data(portrait.title()).close("h1");
        html.open("p", "class", "asof").text(page.word(Words.REPORT_TITLE)).text(" · ");
        String day = portrait.asOf().day().toString();
        html.element(
                "time",
                page.word(Words.AS_OF, page.figures().day(portrait.asOf().day())),
                "datetime",
                day);
        html.close("p");
        html.element("h2", page.word(Words.AT_A_GLANCE), "class", "hidden");
        html.open("dl", "class", "tiles");
        tiles(page);
        html.close("dl").close("header");
    }

    private static void tiles(Page page) {
        Portrait portrait = page.portrait();
        Figures figures = page.figures();
        long buyers = portrait.clients().stream().filter(c -> c.orders() > 0).count();
        tile(
                page,
                Words.CLIENTS,
                figures.count(portrait.clients().size()),
                page.word(Words.BUYERS_NOTE, figures.count(buyers)));
        tile(
                page,
                Words.ORDERS,
                figures.count(portrait.orders()),
                page.word(Words.ORDERS_NOTE, figures.ratio(portrait.orders(), buyers)));
        tile(
                page,
                Words.REVENUE,
                figures.roundMoney(portrait.revenue()),
                page.word(Words.REVENUE_NOTE, portrait.currency().getCurrencyCode()));
        tile(
                page,
                Words.AVERAGE_ORDER,
                each(figures, portrait.revenue(), portrait.orders()),
                page.word(Words.AVERAGE_NOTE, each(figures, portrait.revenue(), buyers)));
    }

    private static String each(Figures figures, BigDecimal amount, long count) {
        return count == 0
                ? "–"
                : figures.roundMoney(amount.divide(BigDecimal.valueOf(count), 9, RoundingMode.HALF_EVEN));
    }

    private static void tile(Page page, Words label, String figure, String note) {
        page.html()
                .open("div", "class", "tile")
                .element("dt", page.word(label))
                .element("dd", figure, "class", "figure")
                .element("dd", note, "class", "small")
                .close("div");
    }
}
