package io.cartera.quickstart.importing;

import io.cartera.Stability;
import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.client.Organisation;
import io.cartera.client.PostalAddress;
import io.cartera.quickstart.reading.ClientLog;
import io.cartera.quickstart.reading.InvoiceLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Joins an invoice log and master data to clients that can be imported. */
@Stability(Stability.Level.EXPERIMENTAL)
public final class LogImport {

    private final EventIds ids;
    private final Currency currency;
    private final Instant validAt;

    /**
     * Creates a joiner.
     *
     * @param source the system that the log is from; with the client and the order it makes the ids of the events
     * @param currency the currency of the log
     * @param validAt the last instant whose rows may change an order
     */
    public LogImport(String source, Currency currency, Instant validAt) {
        this.ids = new EventIds(source);
        this.currency = currency;
        this.validAt = validAt;
    }

    /** The clients of both; what the master data leave open about a client's country, the log's earliest row says. */
    public List<ImportedClient> join(InvoiceLog log, List<Client> masterData) {
        Map<ClientId, Client> masters = new LinkedHashMap<>();
        masterData.forEach(client -> masters.put(client.id(), client));
        List<ImportedClient> joined = new ArrayList<>();
        for (ClientLog client : log.clients()) {
            Optional<Client> master = Optional.ofNullable(masters.remove(ClientId.of(client.id())));
            joined.add(joined(client, master));
        }
        masters.values()
                .forEach(client -> joined.add(new ImportedClient(client, Optional.empty(), List.of(), List.of())));
        return joined;
    }

    private ImportedClient joined(ClientLog log, Optional<Client> master) {
        LogEvents events = new LogEvents(ids, currency, validAt).of(log);
        Client client = master.map(m -> withCountry(m, log)).orElseGet(() -> nameless(log));
        Optional<Instant> since = master.isPresent() ? Optional.empty() : Optional.of(log.first());
        return new ImportedClient(client, since, events.events(), events.gone());
    }

    /** The log knows no name, so the id stands for it. */
    private static Client nameless(ClientLog log) {
        Client.Builder client = Client.builder()
                .id(ClientId.of(log.id()))
                .party(Organisation.builder().legalName(log.id()).build());
        log.country().map(LogImport::address).ifPresent(client::addAddresses);
        return client.build();
    }

    private static Client withCountry(Client master, ClientLog log) {
        return master.countryName().isPresent() || log.country().isEmpty()
                ? master
                : Client.builder()
                        .from(master)
                        .addAddresses(address(log.country().get()))
                        .build();
    }

    private static PostalAddress address(String country) {
        return PostalAddress.builder().countryWritten(country).build();
    }
}
