package io.cartera.quickstart;

import io.cartera.Stability;
import io.cartera.storage.PortfolioStore;
import java.time.InstantSource;

/** Opens the store of a JDBC URL. */
@FunctionalInterface
@Stability(Stability.Level.EXPERIMENTAL)
public interface StoreOpener {

    /**
     * Opens a store, creating its tables where there are none; the caller closes it.
     *
     * @throws io.cartera.quickstart.reading.InputException if nothing answers at the URL
     */
    PortfolioStore open(String url, InstantSource clock);
}
