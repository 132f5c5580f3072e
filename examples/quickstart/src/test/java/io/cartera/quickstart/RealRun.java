package io.cartera.quickstart;

import io.cartera.quickstart.output.terminal.TerminalMode;
import io.cartera.storage.Portfolio;
import io.cartera.storage.PortfolioStore;
import io.cartera.storage.TenantId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The command line in this process as the jar is wired: the embedded database and the engine, over an output folder. */
final class RealRun {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));

    private final Path out;

    RealRun(Path out) {
        this.out = out;
    }

    static Cli.Outcome run(List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment = new Environment(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                TerminalMode.PLAIN,
                () -> 0,
                CLOCK,
                Parts.stores(),
                Parts.demonstration(),
                Parts.analysis());
        int code = Main.run(environment, arguments.toArray(String[]::new));
        return new Cli.Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    Cli.Outcome analyse(Path purchases, List<String> more) {
        List<String> arguments =
                new ArrayList<>(List.of("analyse", "--purchases", purchases.toString(), "--out", out.toString()));
        arguments.addAll(more);
        return run(arguments);
    }

    Cli.Outcome analyse(Path purchases, String... more) {
        return analyse(purchases, List.of(more));
    }

    /** Analyses a log, which must succeed without a word of complaint. */
    RealRun analysed(Path purchases, List<String> more) {
        Cli.Outcome outcome = analyse(purchases, more);
        if (outcome.code() != 0 || !outcome.err().isEmpty()) {
            throw new AssertionError("code " + outcome.code() + ": " + outcome.err());
        }
        return this;
    }

    RealRun analysed(Path purchases, String... more) {
        return analysed(purchases, List.of(more));
    }

    /** The rows of {@code clients.csv} by client, in file order. */
    Csv.Table clients() {
        return Csv.table(out.resolve("clients.csv"), "client");
    }

    String result(String name) {
        try {
            return Files.readString(out.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The figure of {@code summary.json} of a name, as written. */
    String figure(String name) {
        return result("summary.json")
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith('"' + name + "\": "))
                .map(line -> line.substring(name.length() + 4).replaceAll(",$", ""))
                .findFirst()
                .orElseThrow();
    }

    /** What the embedded database of the output folder says. */
    <T> T stored(Function<Portfolio, T> question) {
        try (PortfolioStore store = Parts.stores().open(StoreUrls.embedded(out), CLOCK)) {
            return question.apply(store.portfolio(TenantId.of("default")));
        }
    }
}
