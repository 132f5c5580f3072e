package io.cartera.quickstart.output.report;

import io.cartera.quickstart.output.SegmentCount;
import io.cartera.quickstart.output.text.Words;

/** The segments with their colours and sizes. */
final class SegmentsSection {

    private SegmentsSection() {}

    static void render(Page page) {
        page.section("segments", "", page.word(Words.SEGMENTS), page.word(Words.SEGMENTS_NOTE));
        Html html = page.html();
        html.open("table", "class", "segments").element("caption", page.word(Words.SEGMENTS), "class", "hidden");
        html.open("thead").open("tr");
        html.element("th", page.word(Words.SEGMENT), "scope", "col");
        html.open("th", "class", "barcell", "aria-hidden", "true").close("th");
        html.element("th", page.word(Words.CLIENTS), "scope", "col", "class", "n");
        html.element("th", page.word(Words.SHARE), "scope", "col", "class", "n");
        html.close("tr").close("thead").open("tbody");
        long largest = page.portrait().segments().stream()
                .mapToLong(SegmentCount::count)
                .max()
                .orElse(0);
        page.portrait().segments().forEach(segment -> row(page, segment, largest));
        html.close("tbody").close("table").close("section");
    }

    private static void row(Page page, SegmentCount segment, long largest) {
        Html html = page.html();
        String colour = Colours.safe(segment.colour());
        int all = page.portrait().clients().size();
        double width = largest == 0 ? 0 : 100.0 * segment.count() / largest;
        html.open("tr").open("th", "scope", "row").open("span", "class", "seg");
        html.open("span", "class", "dot", "style", "background:" + colour).close("span");
        html.data(segment.label()).close("span").close("th");
        html.open("td", "class", "barcell", "aria-hidden", "true");
        html.open("span", "class", "track");
        if (segment.count() > 0) {
            html.open("span", "class", "fill", "style", "width:" + Page.css(width) + "%;background:" + colour)
                    .close("span");
        }
        html.close("span").close("td");
        html.element("td", page.figures().count(segment.count()), "class", "n");
        html.element(
                "td", page.figures().percent(all == 0 ? 0 : (double) segment.count() / all), "class", "n soft-text");
        html.close("tr");
    }
}
