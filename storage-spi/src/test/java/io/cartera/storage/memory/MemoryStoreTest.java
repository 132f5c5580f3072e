package io.cartera.storage.memory;

import io.cartera.storage.PortfolioStore;
import io.cartera.storage.contract.StoreContract;
import java.time.InstantSource;

class MemoryStoreTest extends StoreContract {

    @Override
    protected PortfolioStore newStore(InstantSource clock) {
        return MemoryStore.create(clock);
    }
}
