package io.cartera.quickstart.output.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.quickstart.output.ClientLine;
import io.cartera.quickstart.output.Lang;
import io.cartera.quickstart.output.Portraits;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void decidesByTheTerminalAndItsEnvironment() {
        assertThat(TerminalMode.of(false, Map.of())).isEqualTo(TerminalMode.PLAIN);
        assertThat(TerminalMode.of(true, Map.of())).isEqualTo(TerminalMode.COLOUR);
        assertThat(TerminalMode.of(true, Map.of("NO_COLOR", ""))).isEqualTo(TerminalMode.COLOUR);
        assertThat(TerminalMode.of(true, Map.of("NO_COLOR", "1"))).isEqualTo(TerminalMode.MONOCHROME);
        assertThat(TerminalMode.of(true, Map.of("TERM", "dumb"))).isEqualTo(TerminalMode.PLAIN);
        assertThat(TerminalMode.detect(null, Map.of())).isEqualTo(TerminalMode.PLAIN);
    }

    @Test
    void isPlainWhereThereIsNoTerminal() {
        String text = TerminalReport.text(Portraits.of(300, Lang.EN), TerminalMode.PLAIN);
        assertThat(text)
                .contains("Segments", "####", "The top 20", "Bought 12 days ago")
                .doesNotContain("\u001b", "█", "·");
        assertThat(text.replaceAll("[á-úÁ-Úñ€]", "").chars()).allMatch(c -> c < 128);
    }

    @Test
    void drawsBarsWithColoursOnlyWhereTheyAreWanted() {
        assertThat(TerminalReport.text(Portraits.of(300, Lang.ES), TerminalMode.MONOCHROME))
                .contains("█")
                .doesNotContain("\u001b");
        assertThat(TerminalReport.text(Portraits.of(300, Lang.ES), TerminalMode.COLOUR))
                .contains("\u001b[38;2;15;123;108m█");
    }

    @Test
    void alignsColumnsWhateverTheNames() {
        List<ClientLine> clients = List.of(
                Portraits.client("1", Optional.of("Ana"), "1", 1),
                Portraits.client("2", Optional.of("株式会社カルテラ・ホールディングス・ジャパン"), "1", 2),
                Portraits.client("3", Optional.of("😀 e\u0301 \u001b[31mrojo\u001b[0m \u202eabc"), "1", 3));
        String text = TerminalReport.text(Portraits.with(Lang.EN, clients), TerminalMode.MONOCHROME);
        List<String> rows = text.lines().filter(l -> l.contains("€1.00")).toList();
        assertThat(rows).hasSize(3);
        assertThat(rows.stream().map(r -> Columns.width(r.substring(0, r.indexOf('€')))))
                .containsOnly(Columns.width(rows.get(0).substring(0, rows.get(0).indexOf('€'))));
        assertThat(text).contains("…").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void measuresAndCutsByColumns() {
        assertThat(Columns.width("e\u0301")).isEqualTo(1);
        assertThat(Columns.width("日本😀")).isEqualTo(6);
        assertThat(Columns.fit("abc", 5, "…")).isEqualTo("abc  ");
        assertThat(Columns.fit("abcdef", 5, "…")).isEqualTo("abcd…");
        assertThat(Columns.fit("日本日本", 5, "…")).isEqualTo("日本…");
        assertThat(Columns.fit("日本日本", 4, "…")).isEqualTo("日… ");
        assertThat(Columns.right("7", 3)).isEqualTo("  7");
    }

    @Test
    void drawsBarsOfEqualWidth() {
        for (TerminalMode mode : TerminalMode.values()) {
            for (double share : new double[] {0, 0.0001, 0.34, 0.5, 0.999, 1}) {
                assertThat(new Pen(mode).bar(share, 10)).hasSize(10);
            }
        }
        assertThat(new Pen(TerminalMode.PLAIN).bar(0.0001, 10)).isEqualTo("#         ");
        assertThat(new Pen(TerminalMode.PLAIN).bar(0, 10)).isBlank();
    }

    @Test
    void tellsStepsOnALineEachWhereThereIsNoTerminal() {
        assertThat(progress(TerminalMode.PLAIN)).isEqualTo("Reading\nWriting\n");
    }

    @Test
    void writesOverItsLineOnATerminalButNotTooOften() {
        assertThat(progress(TerminalMode.MONOCHROME))
                .isEqualTo(String.join(
                        "",
                        "\r\u001b[KReading…",
                        "\r\u001b[KReading… 2",
                        "\r\u001b[KReading 0.2 s\n",
                        "\r\u001b[KWriting…",
                        "\r\u001b[KWriting 0.0 s\n"));
    }

    private static String progress(TerminalMode mode) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AtomicLong clock = new AtomicLong();
        Progress progress = new Progress(new PrintStream(bytes, true, StandardCharsets.UTF_8), mode, clock::get);
        progress.step("Reading");
        clock.set(50_000_000);
        progress.at("1");
        clock.set(150_000_000);
        progress.at("2");
        clock.set(200_000_000);
        progress.at("3");
        progress.step("Writing");
        progress.finish();
        progress.finish();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
