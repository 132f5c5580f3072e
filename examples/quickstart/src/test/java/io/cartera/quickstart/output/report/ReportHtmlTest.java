package io.cartera.quickstart.output.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.quickstart.output.ClientLine;
import io.cartera.quickstart.output.CohortTable;
import io.cartera.quickstart.output.ImportFigures;
import io.cartera.quickstart.output.Lang;
import io.cartera.quickstart.output.Portrait;
import io.cartera.quickstart.output.Portraits;
import io.cartera.quickstart.output.SegmentCount;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportHtmlTest {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^>]*>");
    private static final Set<String> VOID = Set.of("meta", "rect");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void closesEveryTagInOrder(Lang lang) {
        String html = body(ReportHtml.text(Portraits.of(300, lang)));
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            if (VOID.contains(tag.group(2))) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                open.push(tag.group(2));
            } else {
                assertThat(open.pop()).isEqualTo(tag.group(2));
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void loadsNothing() {
        String html = ReportHtml.text(Portraits.of(100, Lang.EN));
        assertThat(html)
                .contains("default-src 'none'".replace("'", "&#39;"))
                .doesNotContain("http:", "https:", "<script", "<link", "<img", " src=", "url(", "@import");
    }

    @Test
    void speaksTheLanguageAndItsNumbers() {
        assertThat(ReportHtml.text(Portraits.of(2_000, Lang.ES)))
                .contains("<html lang=\"es\">", "Cartera de clientes", "2.000", "Retención", "30 de junio de 2025")
                .doesNotContain("Cohort retention");
        assertThat(ReportHtml.text(Portraits.of(2_000, Lang.EN)))
                .contains("<html lang=\"en\">", "Client portfolio", "2,000", "Cohort retention", "30 June 2025")
                .doesNotContain("Retención");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "&lt;b&gt;",
                "</style><h1>x",
                "]]><!--"
            })
    void showsHostileTextAsText(String hostile) {
        ClientLine client = Portraits.client(hostile, Optional.of(hostile), "5", 1);
        Portrait plain = Portraits.with(Lang.EN, List.of(client));
        Portrait portrait = new Portrait(
                hostile,
                plain.asOf(),
                plain.currency(),
                Lang.EN,
                plain.clients(),
                5,
                plain.figures(),
                List.of(new SegmentCount("champions", hostile, "red;}" + hostile, 1)),
                plain.cohorts());
        String html = ReportHtml.text(portrait);
        String escaped = hostile.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
        assertThat(html).doesNotContain(hostile).doesNotContain("red;}").contains("<bdi>" + escaped + "</bdi>");
    }

    @Test
    void keepsEmojiAndIsolatesTextFromRightToLeft() {
        ClientLine client = Portraits.client("1", Optional.of("شركة 😀\u0000"), "5", 1);
        assertThat(ReportHtml.text(Portraits.with(Lang.EN, List.of(client)))).contains("<bdi>شركة 😀\uFFFD</bdi>");
    }

    @Test
    void givesCohortsAsDataAndShowsShares() {
        CohortTable cohorts = new CohortTable(
                List.of(
                        new CohortTable.Cohort(YearMonth.of(2025, 5), List.of(OptionalInt.of(8), OptionalInt.of(2))),
                        new CohortTable.Cohort(YearMonth.of(2025, 6), List.of(OptionalInt.of(3)))),
                YearMonth.of(2025, 6));
        Portrait plain = Portraits.of(10, Lang.EN);
        String html = ReportHtml.text(new Portrait(
                "t",
                plain.asOf(),
                plain.currency(),
                Lang.EN,
                plain.clients(),
                5,
                ImportFigures.NONE,
                plain.segments(),
                cohorts));
        String table = html.substring(html.indexOf("<table id=\"cohorts\""));
        table = table.substring(0, table.indexOf("</table>"));
        assertThat(table)
                .contains("<th scope=\"row\">2025-05</th>", "<th scope=\"row\">2025-06</th>")
                .containsSubsequence("data-count=\"8\"", "100%", "data-count=\"2\"", "25%", "data-count=\"3\"");
        assertThat(table.split("class=\"na\"", -1)).hasSize(2);
        assertThat(html).doesNotContain("Rows read");
    }

    @Test
    void isAPageEvenOfNobodyOrOfLeadsAlone() {
        assertThat(ReportHtml.text(Portraits.with(Lang.ES, List.of()))).contains("La cartera está vacía.");
        ClientLine c = Portraits.client("x", Optional.empty(), "0", 1);
        ClientLine lead = new ClientLine(
                c.id(),
                c.name(),
                "potential",
                List.of(),
                Optional.empty(),
                0,
                c.revenue(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "C",
                c.priority(),
                1,
                List.of());
        assertThat(ReportHtml.text(Portraits.with(Lang.EN, List.of(lead))))
                .contains("No client has RFM bands", "There is no positive revenue", "never");
    }

    @Test
    void countsTheHeatMap() {
        ClientLine client = Portraits.client("x", Optional.empty(), "5", 1);
        String html = ReportHtml.text(Portraits.with(Lang.EN, List.of(client, client)));
        assertThat(html)
                .contains("<td class=\"h9\">2</td>")
                .contains("title=\"Recency 5\"")
                .contains(">F5</abbr>");
    }

    @Test
    void writesTheFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("report.html");
        ReportHtml.write(file, Portraits.of(10, Lang.EN));
        assertThat(file).content().startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    private static String body(String html) {
        return html.substring(html.indexOf("<body>"), html.indexOf("</html>"));
    }
}
