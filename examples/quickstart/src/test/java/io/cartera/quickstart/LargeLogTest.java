package io.cartera.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LargeLogTest {

    private static final int ROWS = 400_000;

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void analysesFourHundredThousandRowsWithinAMinuteAndAGibibyte() throws IOException, InterruptedException {
        Path log = LargeLog.write(folder.resolve("log.csv"), ROWS);
        Path out = folder.resolve("out");

        long started = System.nanoTime();
        int code = Child.analyse("-Xmx1g", log, out, LargeLog.COLUMNS_WITH_ORDER)
                .start()
                .waitFor();
        Duration took = Duration.ofNanos(System.nanoTime() - started);

        assertThat(code).isZero();
        assertThat(took).isLessThan(Duration.ofSeconds(60));
        RealRun run = new RealRun(out);
        assertThat(run.figure("rows_read")).isEqualTo("400000");
        assertThat(run.figure("rows_rejected")).isEqualTo("0");
        assertThat(run.clients().keys()).hasSize(Integer.parseInt(run.figure("clients")));
    }
}
