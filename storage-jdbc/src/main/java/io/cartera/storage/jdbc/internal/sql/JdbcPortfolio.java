package io.cartera.storage.jdbc.internal.sql;

import io.cartera.internal.Canonical;
import io.cartera.storage.ChangeSet;
import io.cartera.storage.ChangeSetId;
import io.cartera.storage.CommitReceipt;
import io.cartera.storage.Portfolio;
import io.cartera.storage.TenantId;
import io.cartera.storage.View;
import io.cartera.storage.internal.Effect;
import io.cartera.storage.internal.Review;
import io.cartera.time.AsOf;
import io.cartera.time.Position;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The portfolio of one tenant; thread-safe. */
public final class JdbcPortfolio implements Portfolio {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcPortfolio.class);

    private final Sessions sessions;
    private final InstantSource clock;
    private final Runnable openCheck;
    private final Key tenant;

    /** A tenant's portfolio; the check fails once the store is closed. */
    public JdbcPortfolio(Sessions sessions, InstantSource clock, Runnable openCheck, TenantId tenant) {
        this.sessions = sessions;
        this.clock = clock;
        this.openCheck = openCheck;
        this.tenant = Key.of(tenant.value());
    }

    @Override
    public View view(AsOf asOf) {
        openCheck.run();
        Position position = sessions.read(c -> new Head(c, tenant).resolve(asOf.known()));
        return new JdbcView(sessions, openCheck, tenant, asOf, position);
    }

    @Override
    public Optional<CommitReceipt> receipt(ChangeSetId id) {
        openCheck.run();
        return sessions.read(c -> new Head(c, tenant).receipt(id));
    }

    @Override
    public CommitReceipt apply(ChangeSet changes) {
        Optional<CommitReceipt> first = receipt(changes.id());
        if (first.isPresent()) {
            return first.get();
        }
        EncodedChanges documents = new EncodedChanges(changes);
        return sessions.write(changes.id(), c -> apply(c, changes, documents));
    }

    private CommitReceipt apply(Connection connection, ChangeSet changes, EncodedChanges documents)
            throws SQLException {
        Head head = new Head(connection, tenant);
        Head.Last last = head.lock();
        Optional<CommitReceipt> first = head.receipt(changes.id());
        if (first.isPresent()) {
            return first.get();
        }
        Effect effect = review(connection, changes);
        Position position = last.position().next();
        new EffectWriter(connection, tenant, position.value(), documents).write(effect);
        CommitReceipt receipt = new CommitReceipt(changes.id(), position, recordedAfter(last), effect.revisions());
        head.advance(receipt);
        LOG.debug(
                "Position {}: {} client versions and {} events begin",
                position.value(),
                effect.versions().size(),
                effect.events().size());
        return receipt;
    }

    /** Read last of all: what a view as of an instant has seen, no commit that waited for its turn may come before. */
    private Instant recordedAfter(Head.Last last) {
        Instant now = Canonical.instant("clock", clock.instant());
        return now.isBefore(last.recordedAt()) ? last.recordedAt() : now;
    }

    private Effect review(Connection connection, ChangeSet changes) throws SQLException {
        try (Lookup lookup = new Lookup(connection, tenant)) {
            return Review.of(changes, lookup);
        } catch (SqlFailure e) {
            throw e.failure();
        }
    }
}
