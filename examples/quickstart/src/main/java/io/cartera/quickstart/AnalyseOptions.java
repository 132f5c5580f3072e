package io.cartera.quickstart;

import io.cartera.quickstart.AnalyseRequest.Strictness;
import io.cartera.quickstart.reading.ClientFileReader;
import io.cartera.quickstart.reading.ColumnNames;
import io.cartera.quickstart.reading.DateFormat;
import io.cartera.quickstart.reading.InputException;
import io.cartera.quickstart.reading.LogFormat;
import io.cartera.quickstart.reading.LogFormat.Duplicates;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code analyse} as they are written, and the request that they make. */
final class AnalyseOptions {

    private static final int MOST_DECIMALS = 9;
    private static final int MOST_DAYS = 36_500;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--purchases",
            required = true,
            paramLabel = "FILE",
            description = "The invoice log: CSV with a header, .gz too")
    private String purchases = "";

    @Option(names = "--clients", paramLabel = "FILE", description = "Master data of the clients: CSV with a header")
    private @Nullable String clients;

    @Option(
            names = "--columns",
            paramLabel = "KEY=NAME,…",
            description = "The log's columns. Keys: client, placedAt, and amount or quantity and price; order, product,"
                    + " discount, country (default: columns called like the keys)")
    private @Nullable String columns;

    @Option(
            names = "--client-columns",
            paramLabel = "KEY=NAME,…",
            description = "The master data's columns. Keys: id; name, tradeName, sector, address, city, region,"
                    + " postalCode, country, email, phone, taxId (default: columns called like the keys)")
    private @Nullable String clientColumns;

    @Option(names = "--price-scale", paramLabel = "N", description = "Round prices half up to N decimals, 0 to 9")
    private @Nullable String priceScale;

    @Option(names = "--discount-scale", paramLabel = "N", description = "Round discounts half up to N decimals, 0 to 9")
    private @Nullable String discountScale;

    @Option(
            names = "--date-format",
            paramLabel = "PATTERN",
            description = "How dates are written, such as dd/MM/yyyy HH:mm (default: ISO 8601)")
    private @Nullable String dateFormat;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            description = "Time zone of dates and days (default: ${DEFAULT-VALUE})")
    private String zone = "UTC";

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            defaultValue = "EUR",
            description = "Currency of prices (default: ${DEFAULT-VALUE})")
    private String currency = "EUR";

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day to look from (default: the log's last day)")
    private @Nullable String asOf;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            defaultValue = "cli",
            description = "The system that the log is from (default: ${DEFAULT-VALUE})")
    private String source = "cli";

    @Option(
            names = "--store",
            paramLabel = "JDBC_URL",
            description = "Where to keep the portfolio (default: an embedded database in the output folder)")
    private @Nullable String store;

    @Option(
            names = "--quantiles",
            paramLabel = "nearest-rank|type7|rank-bands|rfm-package",
            defaultValue = "nearest-rank",
            description = "How the bands of RFM are cut (default: ${DEFAULT-VALUE})")
    private String quantiles = "nearest-rank";

    @Option(
            names = "--abc",
            paramLabel = "A,B",
            defaultValue = "80,95",
            description = "Percentages of revenue where A and B end (default: ${DEFAULT-VALUE})")
    private String abc = "80,95";

    @Option(
            names = "--active-days",
            paramLabel = "N",
            defaultValue = "90",
            description = "A client is active for N days from a purchase (default: ${DEFAULT-VALUE})")
    private String activeDays = "90";

    @Option(names = "--strict", description = "Stop at the first row that cannot be used")
    private boolean strict;

    @Option(names = "--drop-duplicates", description = "Leave out rows that equal an earlier one in every field")
    private boolean dropDuplicates;

    /** Checks every option, the files' existence apart, and creates the output folder last. */
    AnalyseRequest request() {
        LogFormat format = format();
        ColumnNames names = clientColumns();
        AnalyseRequest.Question question = new AnalyseRequest.Question(
                Optional.ofNullable(asOf).map(text -> Values.date("--as-of", text)),
                Values.quantiles("--quantiles", quantiles),
                Values.abc("--abc", abc),
                Values.number("--active-days", activeDays, 1, MOST_DAYS),
                output.top(),
                output.lang());
        String checkedSource = Values.source("--source", source);
        Optional<String> url = Optional.ofNullable(store).map(text -> StoreUrls.checked("--store", text));
        Path log = path("--purchases", purchases);
        Optional<Path> master = Optional.ofNullable(clients).map(text -> path("--clients", text));
        Path folder = output.folder();
        return new AnalyseRequest(
                log,
                master,
                format,
                names,
                strict ? Strictness.STOP_AT_REJECT : Strictness.GO_ON,
                question,
                checkedSource,
                url.orElseGet(() -> StoreUrls.embedded(folder)),
                folder);
    }

    private LogFormat format() {
        ZoneId checkedZone = Values.zone("--zone", zone);
        return new LogFormat(
                Optional.ofNullable(columns)
                        .map(text -> LogFormat.columns("--columns", text))
                        .orElseGet(() -> ColumnNames.byKey("--columns", LogFormat.KEYS)),
                Optional.ofNullable(dateFormat)
                        .map(text -> DateFormat.of("--date-format", text, checkedZone))
                        .orElseGet(() -> DateFormat.iso(checkedZone)),
                checkedZone,
                Values.currency("--currency", currency),
                scale("--price-scale", priceScale),
                scale("--discount-scale", discountScale),
                dropDuplicates ? Duplicates.DROP : Duplicates.KEEP);
    }

    private ColumnNames clientColumns() {
        if (clientColumns == null) {
            return ColumnNames.byKey("--client-columns", ClientFileReader.KEYS);
        }
        if (clients == null) {
            throw InputException.option(
                    "--client-columns", clientColumns, "there is no --clients FILE; give that, too");
        }
        return ClientFileReader.columns("--client-columns", clientColumns);
    }

    private static OptionalInt scale(String option, @Nullable String text) {
        return text == null ? OptionalInt.empty() : OptionalInt.of(Values.number(option, text, 0, MOST_DECIMALS));
    }

    private static Path path(String option, String text) {
        if (text.isBlank()) {
            throw InputException.option(option, text, "it names no file; write a path");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw InputException.option(option, text, "it is no path; check its characters");
        }
    }
}
