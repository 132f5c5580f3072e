package io.cartera.storage.memory;

import io.cartera.Stability;
import io.cartera.storage.Capability;
import io.cartera.storage.ClosedException;
import io.cartera.storage.Portfolio;
import io.cartera.storage.PortfolioStore;
import io.cartera.storage.TenantId;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A store in memory with every capability; thread-safe. It keeps all that was ever known until it is garbage. */
@Stability(Stability.Level.EVOLVING)
public final class MemoryStore implements PortfolioStore {

    private final InstantSource clock;
    private final Map<TenantId, MemoryPortfolio> portfolios = new ConcurrentHashMap<>();
    private volatile boolean closed;

    private MemoryStore(InstantSource clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** An empty store; the clock tells when a commit is recorded. */
    public static MemoryStore create(InstantSource clock) {
        return new MemoryStore(clock);
    }

    @Override
    public Portfolio portfolio(TenantId tenant) {
        checkOpen();
        return portfolios.computeIfAbsent(tenant, t -> new MemoryPortfolio(this));
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.copyOf(EnumSet.allOf(Capability.class));
    }

    @Override
    public void close() {
        closed = true;
        portfolios.clear();
    }

    InstantSource clock() {
        return clock;
    }

    void checkOpen() {
        if (closed) {
            throw new ClosedException("store");
        }
    }
}
