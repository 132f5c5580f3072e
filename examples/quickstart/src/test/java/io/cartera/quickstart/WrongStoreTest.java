package io.cartera.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stores that cannot be used, wired as the jar is. */
class WrongStoreTest {

    private static final String LOG = "client,order,placedAt,quantity,price\nA,1,2024-01-01,1,10\n";

    @TempDir
    Path folder;

    private RealRun run;
    private Path log;

    @BeforeEach
    void aGoodLog() throws IOException {
        run = new RealRun(folder.resolve("out"));
        log = Files.writeString(folder.resolve("log.csv"), LOG);
    }

    private static void refused(Cli.Outcome outcome, String value, String cure) {
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err().lines()).hasSize(1).first().asString().contains(value, cure);
        assertThat(outcome.err()).startsWith("cartera-quickstart: ").doesNotContain("\tat ", "Exception");
    }

    @Test
    void refusesAStoreOfAnotherProduct() {
        refused(run.analyse(log, "--store", "jdbc:postgresql://localhost/sales"), "jdbc:postgresql", "jdbc:h2:file:");
    }

    @Test
    void refusesAStoreThatIsNoDatabase() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.mv.db"), "This is no database.".repeat(1000));

        refused(
                run.analyse(log, "--store", "jdbc:h2:file:" + folder.resolve("broken")),
                "broken",
                "check the URL, and that no other program holds the database");
        assertThat(Files.readString(file)).startsWith("This is no database.");
    }

    @Test
    void refusesAStoreThatAnotherProcessHolds() throws IOException, SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("held");
        try (Connection holder = DriverManager.getConnection(url);
                Statement statement = holder.createStatement()) {
            statement.execute("CREATE TABLE mine (id INTEGER)");
            Process process = new ProcessBuilder(Child.command("-Xmx256m", "--store", url, log, folder.resolve("out")))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(folder.resolve("err.txt").toFile())
                    .start();

            assertThat(process.onExit().join().exitValue()).isEqualTo(2);
            refused(
                    new Cli.Outcome(2, "", Files.readString(folder.resolve("err.txt"))),
                    "held",
                    "that no other program holds the database");
        }
    }

    @Test
    void refusesAnotherCurrencyBeforeItWritesAnything() throws IOException {
        run.analysed(log);
        String position = run.stored(Clients::position);
        Path more = Files.writeString(folder.resolve("more.csv"), LOG + "B,2,2024-01-01,1,10\n");

        refused(run.analyse(more, "--currency", "GBP"), "GBP", "--currency EUR");

        assertThat(run.<String>stored(Clients::position)).isEqualTo(position);
    }

    @Test
    void refusesAStoreWhoseTablesAreNotOurs() throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("foreign");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE cartera_client (id INTEGER)");
        }

        refused(run.analyse(log, "--store", url), "foreign", "name another database, or an empty one");
    }

    @Test
    void showsNoTraceOfTheDatabaseWhereItCannotWrite() throws IOException, InterruptedException {
        String url = "jdbc:h2:file:" + log.resolve("below").resolve("store");
        Path err = folder.resolve("err.txt");
        int code = new ProcessBuilder(Child.command("-Xmx256m", "--store", url, log, folder.resolve("out")))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(err.toFile())
                .start()
                .waitFor();

        refused(new Cli.Outcome(code, "", Files.readString(err)), "below", "check the URL");
    }
}
