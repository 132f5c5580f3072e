package io.cartera.quickstart;

import io.cartera.quickstart.analysis.AnalysisSettings;
import io.cartera.quickstart.importing.ImportResult;
import io.cartera.quickstart.importing.Importer;
import io.cartera.quickstart.importing.StoredCurrency;
import io.cartera.quickstart.output.ClientsCsv;
import io.cartera.quickstart.output.Lang;
import io.cartera.quickstart.output.Portrait;
import io.cartera.quickstart.output.SummaryJson;
import io.cartera.quickstart.output.report.ReportHtml;
import io.cartera.quickstart.output.terminal.Progress;
import io.cartera.quickstart.output.terminal.TerminalReport;
import io.cartera.quickstart.reading.InputException;
import io.cartera.storage.Portfolio;
import io.cartera.storage.PortfolioStore;
import io.cartera.storage.TenantId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Currency;

/** Stores, analyses and tells: what every command does once it has clients. */
final class PortfolioRun {

    private static final TenantId TENANT = TenantId.of("default");

    private final Environment environment;
    private final Progress progress;

    PortfolioRun(Environment environment, Progress progress) {
        this.environment = environment;
        this.progress = progress;
    }

    /**
     * Brings the clients into the store of the URL, analyses what it then holds, and writes the results.
     *
     * @throws IOException if a result cannot be written
     */
    void run(Handover clients, AnalysisSettings settings, String storeUrl, Path out) throws IOException {
        Portrait portrait;
        Lang lang = settings.lang();
        progress.step(Steps.STORING.in(lang));
        try (PortfolioStore store = environment.stores().open(storeUrl, environment.clock())) {
            Portfolio portfolio = store.portfolio(TENANT);
            refuseOtherCurrency(portfolio, settings);
            ImportResult result = new Importer(portfolio).bring(clients.take());
            progress.step(result.isEmpty() ? Steps.NOTHING_NEW.in(lang) : Steps.stored(lang, result));
            progress.step(Steps.ANALYSING.in(lang));
            portrait = environment.analysis().portrait(portfolio, settings);
        }
        progress.step(Steps.WRITING.in(lang));
        ClientsCsv.write(out.resolve("clients.csv"), portrait);
        SummaryJson.write(out.resolve("summary.json"), portrait);
        ReportHtml.write(out.resolve("report.html"), portrait);
        progress.finish();
        environment.out().print(TerminalReport.text(portrait, environment.mode()));
        environment
                .out()
                .print(Steps.REPORT.in(lang) + ": "
                        + out.resolve("report.html").toAbsolutePath().normalize() + "\n");
        environment.out().flush();
    }

    /** Before anything is written: amounts of two currencies could not be added up by this run or by any later one. */
    private static void refuseOtherCurrency(Portfolio portfolio, AnalysisSettings settings) {
        String asked = settings.currency().getCurrencyCode();
        StoredCurrency.of(portfolio)
                .map(Currency::getCurrencyCode)
                .filter(stored -> !stored.equals(asked))
                .ifPresent(stored -> {
                    throw InputException.option(
                            "--currency",
                            asked,
                            "the store holds amounts in " + stored + "; give --currency " + stored
                                    + ", or another --store or --out");
                });
    }
}
