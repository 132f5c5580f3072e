package io.cartera.quickstart.output.report;

import io.cartera.quickstart.output.ClientLine;
import io.cartera.quickstart.output.text.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** What the clients of each ABC class bring, as pairs of bars. */
final class AbcSection {

    private static final List<String> CLASSES = List.of("A", "B", "C");

    private AbcSection() {}

    static void render(Page page) {
        page.section("abc", "half", page.word(Words.ABC), page.word(Words.ABC_NOTE));
        page.html().open("div", "class", "abc");
        BigDecimal base = positive(page.portrait().clients());
        for (String name : CLASSES) {
            List<ClientLine> members = page.portrait().clients().stream()
                    .filter(c -> c.abc().equals(name))
                    .toList();
            group(page, name, members, base);
        }
        page.html().close("div").close("section");
    }

    private static void group(Page page, String name, List<ClientLine> members, BigDecimal base) {
        Html html = page.html();
        int all = page.portrait().clients().size();
        html.open("div", "class", "abc-row abc-" + name);
        html.open("h3").element("span", name, "class", "badge").close("h3");
        html.open("div", "class", "bars");
        double ofClients = all == 0 ? 0 : (double) members.size() / all;
        bar(page, ofClients, page.word(Words.OF_CLIENTS) + " (" + page.figures().count(members.size()) + ")", "soft");
        double ofRevenue = base.signum() == 0
                ? 0
                : positive(members).divide(base, MathContext.DECIMAL64).doubleValue();
        bar(page, ofRevenue, page.word(Words.OF_REVENUE), "strong");
        html.close("div").close("div");
    }

    private static void bar(Page page, double share, String what, String weight) {
        page.html()
                .open("div", "class", "bar " + weight)
                .open("span", "class", "track")
                .open("span", "class", "fill", "style", "width:" + Page.css(share * 100) + "%")
                .close("span")
                .close("span")
                .open("span", "class", "label")
                .element("b", page.figures().percent(share))
                .text(" " + what)
                .close("span")
                .close("div");
    }

    private static BigDecimal positive(List<ClientLine> clients) {
        return clients.stream()
                .map(ClientLine::revenue)
                .filter(r -> r.signum() > 0)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
