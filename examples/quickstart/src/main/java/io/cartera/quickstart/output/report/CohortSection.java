package io.cartera.quickstart.output.report;

import io.cartera.quickstart.output.CohortTable.Cohort;
import io.cartera.quickstart.output.text.Words;
import java.util.List;
import java.util.OptionalInt;

/** Who bought again, by month of the first order: rows of shares, with the counts as data. */
final class CohortSection {

    private CohortSection() {}

    static void render(Page page) {
        page.section("cohort", "", page.word(Words.COHORTS), page.word(Words.COHORTS_NOTE));
        List<Cohort> rows = page.portrait().cohorts().rows();
        if (rows.isEmpty()) {
            page.nothing(Words.COHORTS_EMPTY);
        } else {
            table(page, rows);
        }
        page.html().close("section");
    }

    private static void table(Page page, List<Cohort> rows) {
        Html html = page.html();
        int months = rows.stream().mapToInt(r -> r.active().size()).max().orElse(0);
        double largest = largest(rows);
        page.scroll("cohort");
        html.open("table", "id", "cohorts", "class", "heat");
        html.element("caption", page.word(Words.COHORTS_CAPTION), "class", "hidden");
        html.open("thead").open("tr");
        html.element("th", page.word(Words.COHORT_MONTH), "scope", "col");
        for (int month = 0; month < months; month++) {
            html.element("th", month == 0 ? "0" : "+" + month, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        for (Cohort row : rows) {
            html.open("tr").element("th", row.month().toString(), "scope", "row");
            for (int month = 0; month < months; month++) {
                cell(page, row, month, largest);
            }
            html.close("tr");
        }
        html.close("tbody").close("table").close("div");
    }

    private static void cell(Page page, Cohort row, int month, double largest) {
        Html html = page.html();
        OptionalInt active = month < row.active().size() ? row.active().get(month) : OptionalInt.empty();
        if (active.isEmpty() || row.size() == 0) {
            html.open("td", "class", "na").close("td");
            return;
        }
        int count = active.getAsInt();
        double share = (double) count / row.size();
        html.open(
                "td",
                "class",
                month == 0 ? "first" : Heat.ofShare(share, largest),
                "data-count",
                Integer.toString(count),
                "title",
                page.word(
                        Words.COHORT_CELL,
                        page.figures().count(count),
                        page.figures().count(row.size())));
        html.text(page.figures().wholePercent(share));
        if (month == 0) {
            html.element("small", page.figures().count(count), "class", "size");
        }
        html.close("td");
    }

    /** The largest share but for the first months, which are all of it. */
    private static double largest(List<Cohort> rows) {
        double largest = 0;
        for (Cohort row : rows) {
            for (int month = 1; month < row.active().size() && row.size() > 0; month++) {
                largest = Math.max(largest, (double) row.active().get(month).orElse(0) / row.size());
            }
        }
        return largest;
    }
}
