package io.cartera.segment.large;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million purchases of 100,000 clients in a process with 256 MiB of heap; the counts are worked out here from scratch. */
class LargePortfolioTest {

    private static final Map<String, String> FIGURES = new HashMap<>();

    @BeforeAll
    static void run(@TempDir Path folder) throws IOException, InterruptedException {
        Path figures = folder.resolve("figures");
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeRun.class.getName(),
                        figures.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        Files.readAllLines(figures)
                .forEach(f -> FIGURES.put(f.substring(0, f.indexOf('=')), f.substring(f.indexOf('=') + 1)));
    }

    @Test
    void readsEveryClientAndEveryPurchase() {
        assertThat(figure("clients")).isEqualTo(101_000);
        assertThat(figure("orders")).isEqualTo(1_000_000);
        assertThat(figure("failures")).isZero();
        assertThat(figure("ranked")).isEqualTo(101_000);
    }

    @Test
    void tellsTheStatusOfEveryClient() {
        assertThat(figure("status.active")).isEqualTo(buyers(n -> MadeUpClients.recency(n) < 90));
        assertThat(figure("status.inactive")).isEqualTo(buyers(n -> MadeUpClients.recency(n) >= 90));
        assertThat(figure("status.potential")).isEqualTo(1_000);
    }

    @Test
    void dividesTheBuyersIntoFifths() {
        assertThat(figure("best")).isEqualTo(20_000);
        assertThat(FIGURES.keySet().stream()
                        .filter(f -> f.startsWith("rfm."))
                        .mapToLong(LargePortfolioTest::figure)
                        .sum())
                .isEqualTo(101_000);
        assertThat(figure("rfm.Others")).isGreaterThanOrEqualTo(1_000);
    }

    @Test
    void putsTheSmallestGroupThatBringsEachShareIntoItsClass() {
        long[] revenues = IntStream.range(0, MadeUpClients.BUYERS)
                .mapToLong(n -> MadeUpClients.purchases(n) * MadeUpClients.cents(n))
                .sorted()
                .toArray();
        long inA = reaching(revenues, 80);
        long inB = reaching(revenues, 95) - inA;

        assertThat(figure("abc.A")).isEqualTo(inA);
        assertThat(figure("abc.B")).isEqualTo(inB);
        assertThat(figure("abc.C")).isEqualTo(101_000 - inA - inB);
        long leastOfA = revenues[(int) (revenues.length - inA)];
        assertThat(figure("recover"))
                .isEqualTo(buyers(n -> MadeUpClients.recency(n) >= 90
                        && MadeUpClients.purchases(n) * MadeUpClients.cents(n) >= leastOfA));
    }

    @Test
    void takesLessThanAMinute() {
        assertThat(figure("millis")).isLessThan(60_000);
    }

    private static long figure(String name) {
        return Long.parseLong(FIGURES.getOrDefault(name, "-1"));
    }

    private static long buyers(IntPredicate which) {
        return IntStream.range(0, MadeUpClients.BUYERS).filter(which).count();
    }

    /** How many of the greatest it takes, ties of the last included. */
    private static long reaching(long[] ascending, int percent) {
        long goal = Arrays.stream(ascending).sum() * percent;
        long reached = 0;
        int next = ascending.length - 1;
        while (next >= 0 && reached * 100 < goal) {
            reached += ascending[next--];
        }
        while (next >= 0 && ascending[next] == ascending[next + 1]) {
            next--;
        }
        return ascending.length - 1L - next;
    }
}
