package io.cartera.quickstart.output.report;

import io.cartera.quickstart.output.ClientLine;
import io.cartera.quickstart.output.text.Words;
import java.util.List;

/** The heat map of clients by bands of recency and frequency. */
final class RfmSection {

    /** Beyond this a map says nothing any more; no model has so many bands. */
    private static final int MOST_BANDS = 20;

    private RfmSection() {}

    static void render(Page page) {
        page.section("rfm", "half", page.word(Words.RFM), page.word(Words.RFM_NOTE));
        List<ClientLine> banded = page.portrait().clients().stream()
                .filter(c -> c.r().isPresent() && c.f().isPresent())
                .toList();
        if (banded.isEmpty()) {
            page.nothing(Words.RFM_EMPTY);
        } else {
            table(page, counts(banded));
        }
        page.html().close("section");
    }

    private static long[][] counts(List<ClientLine> banded) {
        int bands = 1;
        for (ClientLine c : banded) {
            bands = Math.max(bands, Math.max(c.r().orElse(1), c.f().orElse(1)));
        }
        long[][] counts = new long[Math.min(bands, MOST_BANDS)][Math.min(bands, MOST_BANDS)];
        for (ClientLine c : banded) {
            counts[band(c.r().orElse(1), counts.length)][band(c.f().orElse(1), counts.length)]++;
        }
        return counts;
    }

    private static int band(int band, int bands) {
        return Math.max(1, Math.min(band, bands)) - 1;
    }

    private static void table(Page page, long[][] counts) {
        Html html = page.html();
        long largest = 0;
        for (long[] row : counts) {
            for (long count : row) {
                largest = Math.max(largest, count);
            }
        }
        page.scroll("rfm");
        html.open("table", "class", "heat rfm").element("caption", page.word(Words.RFM_CAPTION), "class", "hidden");
        html.open("tbody");
        for (int r = counts.length; r >= 1; r--) {
            html.open("tr");
            axis(page, Words.RECENCY_BAND, "R", r, "row");
            for (long count : counts[r - 1]) {
                html.element("td", page.figures().count(count), "class", Heat.ofCount(count, largest));
            }
            html.close("tr");
        }
        html.close("tbody").open("tfoot").open("tr").open("td").close("td");
        for (int f = 1; f <= counts.length; f++) {
            axis(page, Words.FREQUENCY_BAND, "F", f, "col");
        }
        html.close("tr").close("tfoot").close("table").close("div");
    }

    private static void axis(Page page, Words word, String letter, int band, String scope) {
        page.html()
                .open("th", "scope", scope)
                .element("abbr", letter + band, "title", page.word(word, band))
                .close("th");
    }
}
