package io.cartera.quickstart.output.report;

import io.cartera.quickstart.output.ClientLine;
import io.cartera.quickstart.output.text.Statuses;
import io.cartera.quickstart.output.text.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many clients are active, inactive and potential, as one divided bar with its legend. */
final class StatusSection {

    private StatusSection() {}

    static void render(Page page) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Statuses.ALL.forEach(status -> counts.put(status, 0L));
        for (ClientLine client : page.portrait().clients()) {
            counts.merge(client.status(), 1L, Long::sum);
        }
        long all = page.portrait().clients().size();
        page.section("status", "half", page.word(Words.STATUS), page.word(Words.STATUS_NOTE));
        Html html = page.html();
        html.open("div", "class", "stack", "aria-hidden", "true");
        counts.forEach((status, count) -> {
            if (count > 0) {
                html.open("span", "class", "st-" + css(status), "style", "flex-grow:" + count)
                        .close("span");
            }
        });
        html.close("div").open("ul", "class", "legend");
        counts.forEach((status, count) -> {
            html.open("li")
                    .open("span", "class", "dot st-" + css(status))
                    .close("span")
                    .open("span", "class", "name")
                    .text(Statuses.many(status, page.lang()))
                    .close("span");
            html.element("b", page.figures().count(count));
            html.element("span", page.figures().percent(all == 0 ? 0 : (double) count / all), "class", "pct")
                    .close("li");
        });
        html.close("ul").close("section");
    }

    private static String css(String status) {
        return Statuses.ALL.contains(status) ? status : "other";
    }
}
