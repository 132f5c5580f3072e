package io.cartera.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed: what is in the store is all of the log or nothing, and the next run completes the work. */
class CutOffTest {

    private static final int ROWS = 10_000;
    private static final int KILLS = 4;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void leavesTheStoreAsBeforeOrAsAfter() throws IOException, InterruptedException {
        Path log = LargeLog.write(folder.resolve("log.csv"), ROWS);
        Path undisturbed = folder.resolve("undisturbed");
        long started = System.nanoTime();
        assertThat(child(undisturbed, log).waitFor()).isZero();
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
        String clients = new RealRun(undisturbed).result("clients.csv");
        int all = stored(undisturbed);

        Random random = new Random(5);
        for (int kill = 0; kill < KILLS; kill++) {
            Path out = folder.resolve("out" + kill);
            Process process = child(out, log);
            // From the first third on, since before that the store is not open yet.
            boolean ended = process.waitFor(whole / 3 + random.nextLong(whole / 2), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();

            assertThat(stored(out)).as("kill %s, ended %s", kill, ended).isIn(0, all);
            assertThat(halfFiles(out, clients)).isEmpty();
        }
        Path last = folder.resolve("out" + (KILLS - 1));
        assertThat(child(last, log).waitFor()).isZero();
        assertThat(new RealRun(last).result("clients.csv")).isEqualTo(clients);
        assertThat(stored(last)).isEqualTo(all);
        assertThat(names(last)).noneMatch(name -> name.endsWith(".part"));
    }

    private static int stored(Path out) {
        return new RealRun(out).stored(portfolio -> Clients.ids(portfolio).stream()
                .mapToInt(id -> 1 + Clients.events(portfolio, id).size())
                .sum());
    }

    /** The results that are there under their own names and differ from the whole ones. */
    private static List<String> halfFiles(Path out, String clients) throws IOException {
        return names(out).stream()
                .filter(name -> name.equals("clients.csv"))
                .filter(name -> !new RealRun(out).result(name).equals(clients))
                .toList();
    }

    private static List<String> names(Path out) throws IOException {
        if (!Files.exists(out)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Process child(Path out, Path log) throws IOException {
        return Child.analyse("-Xmx512m", log, out, LargeLog.COLUMNS_WITH_ORDER).start();
    }
}
