package io.cartera.quickstart.reading;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.client.Client;
import io.cartera.quickstart.output.Lang;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the master data of clients, a row a client; one instance a file, not thread-safe.
 *
 * <p>A row without an id, or with one that was met before, goes to the sink with the file's name before the reason.
 */
@Stability(Stability.Level.EXPERIMENTAL)
public final class ClientFileReader {

    /** What a column can hold; only {@code id} is needed. */
    public static final List<String> KEYS = List.of(
            "id",
            "name",
            "tradeName",
            "sector",
            "address",
            "city",
            "region",
            "postalCode",
            "country",
            "email",
            "phone",
            "taxId");

    /**
     * The columns that an option names.
     *
     * @throws InputException if it is not written so, a key is unknown or given twice, or the id is missing
     */
    public static ColumnNames columns(String option, String value) {
        ColumnNames columns = ColumnNames.parse(option, value, KEYS);
        columns.mustName("id", value);
        return columns;
    }

    private final ColumnNames names;
    private final Lang lang;
    private final RejectSink rejects;

    /** Creates a reader; the keys of the columns are {@link #KEYS}. */
    public ClientFileReader(ColumnNames names, Lang lang, RejectSink rejects) {
        this.names = names;
        this.lang = lang;
        this.rejects = rejects;
    }

    /**
     * Reads a file.
     *
     * @return the clients in file order, with distinct ids
     * @throws InputException if it is missing, empty, no CSV in UTF-8, or without a column that it must have
     */
    public List<Client> read(Path file) {
        Map<String, Client> clients = new LinkedHashMap<>();
        try (CsvFile csv = CsvFile.open(file)) {
            ClientColumns columns = new ClientColumns(names, csv.header());
            readRows(csv, columns, clients);
        }
        return List.copyOf(clients.values());
    }

    private void readRows(CsvFile csv, ClientColumns columns, Map<String, Client> clients) {
        for (Optional<Row> row = csv.next(); row.isPresent(); row = csv.next()) {
            take(row.get(), csv, columns, clients);
        }
    }

    private void take(Row row, CsvFile csv, ClientColumns columns, Map<String, Client> clients) {
        try {
            Client client = columns.client(row);
            if (clients.putIfAbsent(client.id().value(), client) != null) {
                throw columns.id.rejected(Reason.CLIENT_TWICE, client.id().value());
            }
        } catch (RejectedRow e) {
            reject(row, csv, e.in(lang));
        } catch (InvalidValueException e) {
            reject(row, csv, String.valueOf(e.getMessage()));
        }
    }

    private void reject(Row row, CsvFile csv, String reason) {
        rejects.reject(row.line(), csv.path().getFileName() + ": " + reason, row.written(csv.separator()));
    }
}
