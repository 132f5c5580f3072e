package io.cartera.storage.jdbc;

import io.cartera.Stability;
import io.cartera.storage.Capability;
import io.cartera.storage.ClosedException;
import io.cartera.storage.Portfolio;
import io.cartera.storage.PortfolioStore;
import io.cartera.storage.TenantId;
import io.cartera.storage.jdbc.internal.sql.JdbcPortfolio;
import io.cartera.storage.jdbc.internal.sql.Sessions;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * A store in a relational database; thread-safe.
 *
 * <p>It works on connections of its own, one for each call, at READ COMMITTED: a change set is one transaction, and a view holds
 * none, because everything it reads is bound to its position. Closing the store leaves the data source open.
 */
@Stability(Stability.Level.EVOLVING)
public final class JdbcStore implements PortfolioStore {

    private final Sessions sessions;
    private final InstantSource clock;
    private volatile boolean closed;

    private JdbcStore(DataSource source, InstantSource clock) {
        this.sessions = new Sessions(source, Databases.dialectOf(source));
        this.clock = clock;
    }

    /** Starts a store; the data source and the clock are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Portfolio portfolio(TenantId tenant) {
        checkOpen();
        return new JdbcPortfolio(sessions, clock, this::checkOpen, tenant);
    }

    @Override
    public Set<Capability> capabilities() {
        return Set.copyOf(EnumSet.of(Capability.WRITE, Capability.TIME_TRAVEL));
    }

    @Override
    public void close() {
        closed = true;
    }

    private void checkOpen() {
        if (closed) {
            throw new ClosedException("store");
        }
    }

    /** Builds a {@link JdbcStore}; not thread-safe. */
    public static final class Builder {

        private Optional<DataSource> source = Optional.empty();
        private Optional<InstantSource> clock = Optional.empty();

        private Builder() {}

        /** Sets where connections come from, best a pool. */
        public Builder dataSource(DataSource given) {
            source = Optional.of(given);
            return this;
        }

        /** Sets the clock that tells when a commit is recorded. */
        public Builder clock(InstantSource given) {
            clock = Optional.of(given);
            return this;
        }

        /**
         * Opens the store and checks its tables.
         *
         * @throws SchemaException if the tables are not those of this version
         * @throws UnsupportedDatabaseException if there is no dialect for the database
         * @throws io.cartera.storage.UnavailableException if the database cannot be reached
         */
        public JdbcStore build() {
            DataSource connections = Objects.requireNonNull(source.orElse(null), "dataSource");
            InstantSource instants = Objects.requireNonNull(clock.orElse(null), "clock");
            JdbcSchema.of(connections).validate();
            return new JdbcStore(connections, instants);
        }
    }
}
