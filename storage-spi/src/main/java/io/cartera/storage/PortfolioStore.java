package io.cartera.storage;

import io.cartera.Stability;
import java.util.Set;

/** A place that keeps the portfolios of many tenants; thread-safe. */
@Stability(Stability.Level.EVOLVING)
public interface PortfolioStore extends AutoCloseable {

    /**
     * The portfolio of a tenant; one that was never written to is empty.
     *
     * @throws ClosedException if the store is closed
     */
    Portfolio portfolio(TenantId tenant);

    /** What the store can do beyond reading the present; unmodifiable and always the same. */
    Set<Capability> capabilities();

    /** Releases what the store holds; its portfolios and views fail from then on. Closing twice does nothing. */
    @Override
    void close();
}
