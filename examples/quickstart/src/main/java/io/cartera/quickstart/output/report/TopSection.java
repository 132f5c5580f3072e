package io.cartera.quickstart.output.report;

import io.cartera.quickstart.output.ClientLine;
import io.cartera.quickstart.output.SegmentCount;
import io.cartera.quickstart.output.text.Statuses;
import io.cartera.quickstart.output.text.Words;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The clients of the highest priority, each with its figures and reasons. */
final class TopSection {

    private TopSection() {}

    static void render(Page page) {
        List<ClientLine> top = page.portrait().topClients();
        if (top.isEmpty()) {
            return;
        }
        String heading = page.word(Words.TOP, page.figures().count(top.size()));
        page.section("top", "", heading, page.word(Words.TOP_NOTE));
        Map<String, SegmentCount> segments = page.portrait().segments().stream()
                .collect(Collectors.toMap(SegmentCount::name, Function.identity(), (a, b) -> a));
        page.html().open("ol", "class", "top");
        top.forEach(client -> item(page, client, segments));
        page.html().close("ol").close("section");
    }

    private static void item(Page page, ClientLine client, Map<String, SegmentCount> segments) {
        Html html = page.html();
        html.open("li").element("span", page.figures().count(client.rank()), "class", "rank", "aria-hidden", "true");
        html.open("div", "class", "who").open("h3").data(client.shownName()).close("h3");
        html.open("p", "class", "chips");
        if (client.name().isPresent()) {
            html.open("span", "class", "id").data(client.id()).close("span");
        }
        for (String name : client.segments()) {
            chip(html, segments.getOrDefault(name, new SegmentCount(name, name, "", 0)));
        }
        html.close("p").close("div");
        figures(page, client);
        if (!client.reasons().isEmpty()) {
            html.open("ul", "class", "reasons", "aria-label", page.word(Words.REASONS));
            client.reasons().forEach(reason -> html.open("li").data(reason).close("li"));
            html.close("ul");
        }
        html.close("li");
    }

    private static void chip(Html html, SegmentCount segment) {
        html.open("span", "class", "chip");
        html.open("span", "class", "dot", "style", "background:" + Colours.safe(segment.colour()))
                .close("span");
        html.data(segment.label()).close("span");
    }

    private static void figures(Page page, ClientLine client) {
        page.html().open("dl", "class", "facts");
        fact(page, page.word(Words.PRIORITY), page.figures().decimal(client.priority()), "prio");
        fact(page, page.word(Words.REVENUE), page.figures().money(client.revenue()), "");
        fact(page, page.word(Words.ORDERS), page.figures().count(client.orders()), "");
        fact(page, page.word(Words.LAST_PURCHASE), ago(page, client), "");
        fact(page, page.word(Words.STATUS), Statuses.one(client.status(), page.lang()), "");
        fact(page, "RFM · ABC", bands(client) + " · " + client.abc(), "");
        page.html().close("dl");
    }

    private static String ago(Page page, ClientLine client) {
        if (client.recencyDays().isEmpty()) {
            return page.word(Words.NEVER);
        }
        long days = client.recencyDays().get();
        if (days == 0) {
            return page.word(Words.SAME_DAY);
        }
        return days == 1
                ? page.word(Words.ONE_DAY_AGO)
                : page.word(Words.DAYS_AGO, page.figures().count(days));
    }

    private static String bands(ClientLine client) {
        return client.r().map(Object::toString).orElse("–")
                + client.f().map(Object::toString).orElse("–")
                + client.m().map(Object::toString).orElse("–");
    }

    private static void fact(Page page, String label, String value, String classes) {
        page.html()
                .open("div", "class", "fact " + classes)
                .element("dt", label)
                .element("dd", value)
                .close("div");
    }
}
