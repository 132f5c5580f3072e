package io.cartera.quickstart;

import io.cartera.client.Client;
import io.cartera.quickstart.AnalyseRequest.Strictness;
import io.cartera.quickstart.analysis.AnalysisSettings;
import io.cartera.quickstart.importing.LogImport;
import io.cartera.quickstart.output.ImportFigures;
import io.cartera.quickstart.output.RejectsCsv;
import io.cartera.quickstart.output.terminal.Progress;
import io.cartera.quickstart.reading.ClientFileReader;
import io.cartera.quickstart.reading.InputException;
import io.cartera.quickstart.reading.InvoiceLog;
import io.cartera.quickstart.reading.InvoiceLogReader;
import io.cartera.quickstart.reading.RejectSink;
import io.cartera.time.AsOf;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code analyse}: reads an invoice log, stores it, and tells what it says about the clients. */
@Command(
        name = "analyse",
        aliases = "analyze",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Reads an invoice log (CSV), stores it, segments and ranks its clients, and shows why.")
final class AnalyseCommand implements Callable<Integer> {

    private final Environment environment;

    @Mixin
    private AnalyseOptions options = new AnalyseOptions();

    AnalyseCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        AnalyseRequest request = options.request();
        Progress progress = new Progress(environment.out(), environment.mode(), environment.nanos());
        ReadFiles read = read(request, progress);
        if (read.figures().rowsRejected() > 0) {
            progress.step(Steps.rejected(
                    request.question().lang(), read.figures(), request.out().resolve("rejects.csv")));
        }
        progress.step(
                Steps.AS_OF.in(request.question().lang()) + " " + read.asOf().day());
        new PortfolioRun(environment, progress)
                .run(read.clients(), settings(request, read), request.storeUrl(), request.out());
        return 0;
    }

    /** What is left of the files once they are read. */
    private record ReadFiles(Handover clients, ImportFigures figures, AsOf asOf) {}

    private static ReadFiles read(AnalyseRequest request, Progress progress) throws IOException {
        try (RejectsCsv rejects = new RejectsCsv(request.out().resolve("rejects.csv"))) {
            RejectSink sink = sink(request, rejects);
            List<Client> masterData = masterData(request, sink, progress);
            InvoiceLog log = log(request, sink, progress);
            rejects.complete();
            AsOf asOf = AsOf.endOf(day(request, log), request.format().zone());
            LogImport join = new LogImport(request.source(), request.format().currency(), asOf.validAt());
            return new ReadFiles(new Handover(join.join(log, masterData)), log.figures(), asOf);
        }
    }

    private static List<Client> masterData(AnalyseRequest request, RejectSink sink, Progress progress) {
        if (request.clients().isEmpty()) {
            return List.of();
        }
        Path file = request.clients().get();
        progress.step(Steps.READING.in(request.question().lang()) + " " + file);
        return new ClientFileReader(request.clientColumns(), request.question().lang(), sink).read(file);
    }

    private static InvoiceLog log(AnalyseRequest request, RejectSink sink, Progress progress) {
        progress.step(Steps.READING.in(request.question().lang()) + " " + request.purchases());
        String rows = Steps.ROWS.in(request.question().lang());
        return new InvoiceLogReader(
                        request.format(), request.question().lang(), sink, read -> progress.at(read + " " + rows))
                .read(request.purchases());
    }

    private static RejectSink sink(AnalyseRequest request, RejectsCsv rejects) {
        return request.strictness() == Strictness.GO_ON
                ? rejects::add
                : (line, reason, row) -> {
                    throw new InputException("--strict: line " + line + ": " + reason
                            + "; correct the row, or leave --strict out to go on without it");
                };
    }

    private static LocalDate day(AnalyseRequest request, InvoiceLog log) {
        return request.question()
                .asOf()
                .or(log::lastDay)
                .orElseThrow(() -> new InputException("--purchases '" + request.purchases()
                        + "': no row of it can be used, so there is no last day; see "
                        + request.out().resolve("rejects.csv")
                        + " for the reasons, or give --as-of DATE to go on without them"));
    }

    private static AnalysisSettings settings(AnalyseRequest request, ReadFiles read) {
        AnalyseRequest.Question question = request.question();
        return new AnalysisSettings(
                String.valueOf(request.purchases().getFileName()),
                read.asOf(),
                request.format().currency(),
                question.quantiles(),
                question.abc(),
                question.activeDays(),
                question.top(),
                question.lang(),
                read.figures());
    }
}
