package io.cartera.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.history.ClientEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs one after another over the same store, wired as the jar is. */
class RepeatedRunTest {

    private static final String HEADER = "client,order,placedAt,product,quantity,price\n";
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);

    @TempDir
    Path folder;

    private RealRun run;

    @BeforeEach
    void anOutputFolder() {
        run = new RealRun(folder.resolve("out"));
    }

    private Path log(String name, List<String> rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + String.join("\n", rows) + "\n");
    }

    /** Rows of some days, with returns and orders of several lines, always the same. */
    private static List<String> rows(int seed, int count, LocalDate from, LocalDate to) {
        Random random = new Random(seed);
        int days = (int) (to.toEpochDay() - from.toEpochDay()) + 1;
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(String.format(
                    Locale.ROOT,
                    "C%d,%s-%d,%s,p%d,%d,%d.%02d",
                    random.nextInt(30),
                    from,
                    random.nextInt(count / 2),
                    from.plusDays(random.nextInt(days)),
                    random.nextInt(9),
                    random.nextInt(8) == 0 ? -1 : 1 + random.nextInt(5),
                    random.nextInt(50),
                    random.nextInt(100)));
        }
        return rows;
    }

    private String position() {
        return run.stored(Clients::position);
    }

    @Test
    void addsNothingTwiceAndWritesTheSameBytes() throws IOException {
        Path log = log("log.csv", rows(1, 400, FIRST, AS_OF));
        run.analysed(log);
        String clients = run.result("clients.csv");
        String report = run.result("report.html");
        String position = position();

        run.analysed(log);

        assertThat(position()).isEqualTo(position);
        assertThat(run.result("clients.csv")).isEqualTo(clients);
        assertThat(run.result("report.html")).isEqualTo(report);
    }

    @Test
    void addsNothingTwiceWithoutAnOrderColumn() throws IOException {
        List<String> rows = rows(2, 400, FIRST, AS_OF);
        rows.addAll(rows.subList(0, 20));
        Path log = log("log.csv", rows);
        String columns = "client=client,placedAt=placedAt,product=product,quantity=quantity,price=price";
        run.analysed(log, "--columns", columns);
        String clients = run.result("clients.csv");
        String position = position();

        run.analysed(log, "--columns", columns);

        assertThat(position()).isEqualTo(position);
        assertThat(run.result("clients.csv")).isEqualTo(clients);
        assertThat(run.figure("duplicate_rows")).isGreaterThanOrEqualTo("20");
    }

    @Test
    void amendsWhatChangedAndAmendsItBack() throws IOException {
        Path a = log("a.csv", List.of("A,1,2024-01-02,p,2,10", "A,2,2024-02-02,p,1,10", "B,3,2024-03-02,p,1,7"));
        Path b = log("b.csv", List.of("A,1,2024-01-02,p,5,10", "A,2,2024-02-02,p,1,10", "B,3,2024-03-02,p,1,7"));
        run.analysed(a);
        String clients = run.result("clients.csv");
        List<ClientEvent> events = run.stored(p -> Clients.events(p, "A"));
        assertThat(run.clients().row("A").get("revenue")).isEqualTo("30");

        run.analysed(b);
        assertThat(run.clients().row("A").get("revenue")).isEqualTo("60");
        assertThat(run.clients().row("A").get("orders")).isEqualTo("2");

        run.analysed(a);
        assertThat(run.result("clients.csv")).isEqualTo(clients);
        assertThat(run.<List<ClientEvent>>stored(p -> Clients.events(p, "A"))).isEqualTo(events);
    }

    @Test
    void changesNothingByRowsAfterTheAsOfUntilALaterAsOfSeesThem() throws IOException {
        for (int seed = 1; seed <= 3; seed++) {
            run = new RealRun(folder.resolve("out" + seed));
            List<String> rows = rows(seed, 200, FIRST, AS_OF);
            run.analysed(log("log.csv", rows), "--as-of", AS_OF.toString());
            String clients = run.result("clients.csv");
            String summary = run.result("summary.json");

            List<String> more = new ArrayList<>(rows);
            more.addAll(rows(seed + 10, 100, AS_OF.plusDays(1), AS_OF.plusDays(60)));
            more.add("C1,late-line," + AS_OF + ",p,1,5");
            more.add("C1,late-line," + AS_OF.plusDays(1) + ",p,100,5");
            rows.add("C1,late-line," + AS_OF + ",p,1,5");
            RealRun alone = new RealRun(folder.resolve("alone" + seed))
                    .analysed(log("known.csv", rows), "--as-of", AS_OF.toString());
            run.analysed(log("more.csv", more), "--as-of", AS_OF.toString());

            assertThat(clients).isNotEqualTo(alone.result("clients.csv"));
            assertThat(run.result("clients.csv")).isEqualTo(alone.result("clients.csv"));
            assertThat(withoutRows(run.result("summary.json"))).isEqualTo(withoutRows(alone.result("summary.json")));
            assertThat(summary).isNotEqualTo(run.result("summary.json"));

            LocalDate later = AS_OF.plusDays(60);
            run.analysed(folder.resolve("more.csv"), "--as-of", later.toString());
            RealRun fresh = new RealRun(folder.resolve("fresh" + seed))
                    .analysed(folder.resolve("more.csv"), "--as-of", later.toString());
            assertThat(run.result("clients.csv")).isEqualTo(fresh.result("clients.csv"));
            assertThat(run.result("clients.csv")).isNotEqualTo(alone.result("clients.csv"));
        }
    }

    private static String withoutRows(String summary) {
        return summary.replaceAll("\"(rows_read|duplicate_rows)\": [0-9]+", "");
    }
}
