package io.cartera.quickstart;

import io.cartera.quickstart.analysis.Analysis;
import io.cartera.quickstart.importing.ImportedClient;
import io.cartera.storage.memory.MemoryStore;
import java.time.LocalDate;
import java.util.List;

/** Which parts the jar is put together from. */
final class Parts {

    private Parts() {}

    static StoreOpener stores() {
        return (url, clock) -> MemoryStore.create(clock);
    }

    static Demonstration demonstration() {
        return new Demonstration() {
            @Override
            public String title() {
                return "Demonstration";
            }

            @Override
            public LocalDate asOf() {
                return LocalDate.of(2025, 6, 30);
            }

            @Override
            public List<ImportedClient> clients() {
                return List.of();
            }
        };
    }

    static Analysis analysis() {
        return (portfolio, settings) -> {
            throw new UnsupportedOperationException("The analysis is not built in yet");
        };
    }
}
