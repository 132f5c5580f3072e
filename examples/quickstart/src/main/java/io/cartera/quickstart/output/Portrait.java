package io.cartera.quickstart.output;

import io.cartera.Stability;
import io.cartera.time.AsOf;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/**
 * A portfolio as of a moment: everything that is written out, and nothing that has to be computed from a store.
 *
 * @param title what was analysed, such as the name of the file
 * @param asOf the moment
 * @param currency the currency of every amount
 * @param lang the language of the labels and reasons within, and of everything written for people
 * @param clients by rank
 * @param top how many of them the top list shows
 * @param figures what became of the rows that were read
 * @param segments in the order in which they are shown; every segment once, empty ones included
 * @param cohorts who bought again
 */
@Stability(Stability.Level.EVOLVING)
public record Portrait(
        String title,
        AsOf asOf,
        Currency currency,
        Lang lang,
        List<ClientLine> clients,
        int top,
        ImportFigures figures,
        List<SegmentCount> segments,
        CohortTable cohorts) {

    /** Keeps its own copy of the lists. */
    public Portrait {
        clients = List.copyOf(clients);
        segments = List.copyOf(segments);
    }

    /** The clients of the top list. */
    public List<ClientLine> topClients() {
        return clients.subList(0, Math.min(top, clients.size()));
    }

    /** The purchases of all clients. */
    public long orders() {
        return clients.stream().mapToLong(ClientLine::orders).sum();
    }

    /** The revenue of all clients. */
    public BigDecimal revenue() {
        return clients.stream().map(ClientLine::revenue).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
