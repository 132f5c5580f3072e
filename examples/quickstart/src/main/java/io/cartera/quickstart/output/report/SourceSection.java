package io.cartera.quickstart.output.report;

import io.cartera.quickstart.output.ImportFigures;
import io.cartera.quickstart.output.text.Figures;
import io.cartera.quickstart.output.text.Words;

/** The foot of the report: what was read, and what made the page. */
final class SourceSection {

    private SourceSection() {}

    static void render(Page page) {
        ImportFigures read = page.portrait().figures();
        Figures figures = page.figures();
        page.html().open("footer");
        if (read.rowsRead() > 0) {
            page.html()
                    .element(
                            "p",
                            page.word(
                                    Words.FIGURES,
                                    figures.count(read.rowsRead()),
                                    figures.count(read.rowsRejected()),
                                    figures.count(read.duplicateRows())));
        }
        page.html().element("p", page.word(Words.MADE_BY)).close("footer");
    }
}
