package io.cartera.quickstart;

import io.cartera.quickstart.analysis.Analysis;
import io.cartera.quickstart.analysis.AnalysisSettings;
import io.cartera.quickstart.importing.ImportedClient;
import io.cartera.quickstart.output.CohortTable;
import io.cartera.quickstart.output.Portrait;
import io.cartera.quickstart.output.terminal.TerminalMode;
import io.cartera.storage.Capability;
import io.cartera.storage.Portfolio;
import io.cartera.storage.PortfolioStore;
import io.cartera.storage.TenantId;
import io.cartera.storage.memory.MemoryStore;
import io.cartera.time.AsOf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;

/** The command line in this process, over a store in memory that outlives a run, with an analysis that only takes notes. */
final class Cli {

    private final Path folder;
    private final PortfolioStore store = MemoryStore.create(InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")));
    private final List<AnalysisSettings> asked = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private final Analysis analysis;

    Cli(Path folder) {
        this.folder = folder;
        this.analysis = this::portrait;
    }

    Cli(Path folder, Analysis analysis) {
        this.folder = folder;
        this.analysis = analysis;
    }

    /** What came of a run. */
    record Outcome(int code, String out, String err) {}

    Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Environment environment = new Environment(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                TerminalMode.PLAIN,
                () -> 0,
                InstantSource.fixed(Instant.EPOCH),
                this::open,
                new Nothing(),
                analysis);
        int code = Main.run(environment, arguments);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs {@code analyse} with the results in the folder {@code out}. */
    Outcome analyse(Path purchases, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("analyse", "--purchases", purchases.toString(), "--out", out().toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    Path out() {
        return folder.resolve("out");
    }

    Path file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String result(String name) {
        try {
            return Files.readString(out().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Portfolio portfolio() {
        return store.portfolio(TenantId.of("default"));
    }

    /** What the analysis was asked last. */
    AnalysisSettings asked() {
        return asked.get(asked.size() - 1);
    }

    /** The URLs of the stores that the runs opened. */
    List<String> opened() {
        return opened;
    }

    private PortfolioStore open(String url, InstantSource clock) {
        opened.add(url);
        return new Kept(store);
    }

    private Portrait portrait(Portfolio portfolio, AnalysisSettings settings) {
        asked.add(settings);
        return new Portrait(
                settings.title(),
                settings.asOf(),
                settings.currency(),
                settings.lang(),
                List.of(),
                settings.top(),
                settings.figures(),
                List.of(),
                new CohortTable(List.of(), YearMonth.from(settings.asOf().day())));
    }

    /** A store that the end of a run does not close. */
    private record Kept(PortfolioStore store) implements PortfolioStore {
        @Override
        public Portfolio portfolio(TenantId tenant) {
            return store.portfolio(tenant);
        }

        @Override
        public Set<Capability> capabilities() {
            return store.capabilities();
        }

        @Override
        public void close() {}
    }

    private static final class Nothing implements Demonstration {
        @Override
        public AsOf asOf() {
            return AsOf.endOf(LocalDate.of(2025, 6, 30), ZoneOffset.UTC);
        }

        @Override
        public Currency currency() {
            return Currency.getInstance("EUR");
        }

        @Override
        public List<ImportedClient> clients() {
            return List.of();
        }
    }
}
