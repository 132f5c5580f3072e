package io.cartera.quickstart.reading;

import io.cartera.Stability;
import io.cartera.quickstart.output.ImportFigures;
import io.cartera.quickstart.output.Lang;
import io.cartera.quickstart.reading.LogFormat.Duplicates;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Reads an invoice log: a CSV file with a header and one sold or returned line a row; one instance a file, not thread-safe.
 *
 * <p>A row with a negative quantity, or with a negative amount where the log has no quantity, is a return. Rows that cannot be
 * used go to the sink, and the reading goes on. Kept are the lines of the orders, nothing else of a row.
 */
@Stability(Stability.Level.EXPERIMENTAL)
public final class InvoiceLogReader {

    private static final int REPORT_EVERY = 10_000;

    private final LogFormat format;
    private final Lang lang;
    private final RejectSink rejects;
    private final LongConsumer progress;

    private final Map<String, ClientLog> clients = new LinkedHashMap<>();
    private final RowSet seen = new RowSet();
    private final Fingerprint fingerprint = new Fingerprint();
    private Instant last = Instant.MIN;
    private long read;
    private long rejected;
    private long duplicates;

    /**
     * Creates a reader.
     *
     * @param format how to read the file
     * @param lang the language of the reasons
     * @param rejects takes the rows that cannot be used, while the file is read
     * @param progress is told the number of rows read, now and then
     */
    public InvoiceLogReader(LogFormat format, Lang lang, RejectSink rejects, LongConsumer progress) {
        this.format = format;
        this.lang = lang;
        this.rejects = rejects;
        this.progress = progress;
    }

    /**
     * Reads a file.
     *
     * @throws InputException if it is missing, empty, no CSV in UTF-8, or without a column that it must have
     */
    public InvoiceLog read(Path file) {
        try (CsvFile csv = CsvFile.open(file)) {
            LogColumns columns = new LogColumns(format, csv.header());
            RowJudge judge = new RowJudge(columns, csv.header().size(), format.currency());
            readRows(csv, columns, judge);
        }
        progress.accept(read);
        return new InvoiceLog(
                List.copyOf(clients.values()),
                new ImportFigures(read, rejected, duplicates),
                Optional.of(last).filter(l -> !l.equals(Instant.MIN)).map(l -> l.atZone(format.zone())
                        .toLocalDate()));
    }

    private void readRows(CsvFile csv, LogColumns columns, RowJudge judge) {
        for (Optional<Row> row = csv.next(); row.isPresent(); row = csv.next()) {
            take(row.get(), csv, columns, judge);
        }
    }

    private void take(Row row, CsvFile csv, LogColumns columns, RowJudge judge) {
        if (++read % REPORT_EVERY == 0) {
            progress.accept(read);
        }
        row.fields().forEach(fingerprint::add);
        boolean duplicate = !seen.add(fingerprint.bytes());
        if (duplicate) {
            duplicates++;
            if (format.duplicates() == Duplicates.DROP) {
                return;
            }
        }
        try {
            keep(judge.judge(row), row, columns);
        } catch (RejectedRow e) {
            reject(row, csv, e);
        }
    }

    private void keep(JudgedRow judged, Row row, LogColumns columns) {
        ClientLog client = clients.computeIfAbsent(judged.client(), ClientLog::new);
        if (judged.order().isBlank()) {
            columns.content.forEach(column -> fingerprint.add(column.raw(row)));
            client.addAlone(judged, fingerprint.hex().substring(0, 32));
        } else {
            client.add(judged);
        }
        if (judged.line().at().isAfter(last)) {
            last = judged.line().at();
        }
    }

    private void reject(Row row, CsvFile csv, RejectedRow why) {
        rejected++;
        rejects.reject(row.line(), why.in(lang), row.written(csv.separator()));
    }
}
