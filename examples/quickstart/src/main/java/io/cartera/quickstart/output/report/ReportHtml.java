package io.cartera.quickstart.output.report;

import io.cartera.Stability;
import io.cartera.quickstart.output.AtomicFile;
import io.cartera.quickstart.output.Portrait;
import io.cartera.quickstart.output.text.Figures;
import io.cartera.quickstart.output.text.Words;
import java.io.IOException;
import java.nio.file.Path;

/**
 * {@code report.html}: one page that shows the portfolio, light or dark as the reader's screen is.
 *
 * <p>It holds its own style and drawings, has no script, and its policy forbids to load anything.
 */
@Stability(Stability.Level.EVOLVING)
public final class ReportHtml {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private ReportHtml() {}

    /**
     * Writes the file, instead of one that is there.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, Portrait portrait) throws IOException {
        String text = text(portrait);
        AtomicFile.write(file, writer -> writer.write(text));
    }

    static String text(Portrait portrait) {
        Html html = new Html();
        Page page = new Page(portrait, new Figures(portrait.lang(), portrait.currency()), html);
        html.constant("<!DOCTYPE html>\n")
                .open("html", "lang", portrait.lang().locale().getLanguage());
        head(page);
        html.open("body");
        GlanceSection.render(page);
        html.open("main");
        sections(page);
        html.close("main");
        SourceSection.render(page);
        html.close("body").close("html").constant("\n");
        return html.toString();
    }

    private static void head(Page page) {
        page.html()
                .open("head")
                .open("meta", "charset", "utf-8")
                .open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .open("meta", "name", "color-scheme", "content", "light dark")
                .element("title", page.portrait().title() + " · " + page.word(Words.REPORT_TITLE))
                .constant("\n<style>\n" + Style.sheet() + "</style>\n")
                .close("head");
    }

    private static void sections(Page page) {
        if (page.portrait().clients().isEmpty()) {
            page.nothing(Words.NO_CLIENTS);
            return;
        }
        StatusSection.render(page);
        AbcSection.render(page);
        SegmentsSection.render(page);
        RfmSection.render(page);
        ParetoSection.render(page);
        CohortSection.render(page);
        TopSection.render(page);
    }
}
