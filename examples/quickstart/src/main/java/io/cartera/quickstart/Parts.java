package io.cartera.quickstart;

import io.cartera.quickstart.analysis.Analysis;
import io.cartera.quickstart.analysis.EngineAnalysis;
import io.cartera.storage.memory.MemoryStore;

/** Which parts the jar is put together from. */
final class Parts {

    private Parts() {}

    static StoreOpener stores() {
        return (url, clock) -> MemoryStore.create(clock);
    }

    static Demonstration demonstration() {
        return new MadeUpPortfolio();
    }

    static Analysis analysis() {
        return new EngineAnalysis();
    }
}
