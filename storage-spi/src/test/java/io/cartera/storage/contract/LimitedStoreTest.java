package io.cartera.storage.contract;

import io.cartera.storage.Capability;
import io.cartera.storage.PortfolioStore;
import io.cartera.storage.memory.MemoryStore;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.Nested;

class LimitedStoreTest {

    @Nested
    class ReadOnly extends CapabilityContract {
        @Override
        protected PortfolioStore newStore(InstantSource clock) {
            return new LimitedStore(MemoryStore.create(clock), Set.of());
        }
    }

    @Nested
    class PresentOnly extends CapabilityContract {
        @Override
        protected PortfolioStore newStore(InstantSource clock) {
            return new LimitedStore(MemoryStore.create(clock), Set.of(Capability.WRITE));
        }
    }

    @Nested
    class ScanWithNothingPushed extends ScanContract {
        @Override
        protected PortfolioStore newStore(InstantSource clock) {
            return new LimitedStore(MemoryStore.create(clock), Set.of(Capability.WRITE));
        }
    }
}
