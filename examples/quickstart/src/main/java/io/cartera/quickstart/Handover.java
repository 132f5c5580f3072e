package io.cartera.quickstart;

import io.cartera.quickstart.importing.ImportedClient;
import java.util.List;

/**
 * Clients on their way into the store, handed over once; not thread-safe.
 *
 * <p>A list that the caller still held would keep the whole log in memory while the store's content is analysed.
 */
final class Handover {

    private List<ImportedClient> clients;

    Handover(List<ImportedClient> clients) {
        this.clients = clients;
    }

    /** The clients; none the next time. */
    List<ImportedClient> take() {
        List<ImportedClient> taken = clients;
        clients = List.of();
        return taken;
    }
}
