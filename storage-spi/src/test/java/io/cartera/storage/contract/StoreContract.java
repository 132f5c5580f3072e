package io.cartera.storage.contract;

import io.cartera.storage.PortfolioStore;
import java.time.InstantSource;
import org.junit.jupiter.api.Nested;

/** Everything that a store must do; a subclass supplies a fresh, empty store for each test. */
public abstract class StoreContract {

    /** A fresh and empty store; the suites close it. */
    protected abstract PortfolioStore newStore(InstantSource clock);

    @Nested
    class Find extends FindContract {
        @Override
        protected PortfolioStore newStore(InstantSource clock) {
            return StoreContract.this.newStore(clock);
        }
    }

    @Nested
    class Scan extends ScanContract {
        @Override
        protected PortfolioStore newStore(InstantSource clock) {
            return StoreContract.this.newStore(clock);
        }
    }

    @Nested
    class Changes extends ChangeSetContract {
        @Override
        protected PortfolioStore newStore(InstantSource clock) {
            return StoreContract.this.newStore(clock);
        }
    }

    @Nested
    class Refusal extends RefusalContract {
        @Override
        protected PortfolioStore newStore(InstantSource clock) {
            return StoreContract.this.newStore(clock);
        }
    }

    @Nested
    class Events extends EventContract {
        @Override
        protected PortfolioStore newStore(InstantSource clock) {
            return StoreContract.this.newStore(clock);
        }
    }

    @Nested
    class Tenancy extends TenancyContract {
        @Override
        protected PortfolioStore newStore(InstantSource clock) {
            return StoreContract.this.newStore(clock);
        }
    }

    @Nested
    class TimeTravel extends AsOfContract {
        @Override
        protected PortfolioStore newStore(InstantSource clock) {
            return StoreContract.this.newStore(clock);
        }
    }

    @Nested
    class Values extends ValueContract {
        @Override
        protected PortfolioStore newStore(InstantSource clock) {
            return StoreContract.this.newStore(clock);
        }
    }

    @Nested
    class Concurrency extends ConcurrencyContract {
        @Override
        protected PortfolioStore newStore(InstantSource clock) {
            return StoreContract.this.newStore(clock);
        }
    }

    @Nested
    class Capabilities extends CapabilityContract {
        @Override
        protected PortfolioStore newStore(InstantSource clock) {
            return StoreContract.this.newStore(clock);
        }
    }

    @Nested
    class Closing extends ClosingContract {
        @Override
        protected PortfolioStore newStore(InstantSource clock) {
            return StoreContract.this.newStore(clock);
        }
    }
}
