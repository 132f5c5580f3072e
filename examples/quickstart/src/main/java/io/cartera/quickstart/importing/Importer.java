package io.cartera.quickstart.importing;

import io.cartera.Stability;
import io.cartera.quickstart.reading.Fingerprint;
import io.cartera.storage.Change;
import io.cartera.storage.ChangeSet;
import io.cartera.storage.ChangeSetId;
import io.cartera.storage.DuplicateException;
import io.cartera.storage.OutcomeUnknownException;
import io.cartera.storage.Portfolio;
import io.cartera.storage.StaleRevisionException;
import io.cartera.storage.StorageException;
import io.cartera.storage.UnknownClientException;
import io.cartera.storage.UnknownEventException;
import io.cartera.storage.View;
import java.util.Collection;

/**
 * Brings clients and their events into a portfolio, in one change set: all of it, or nothing; thread-safe.
 *
 * <p>What is there already is left alone, what differs is amended, and events that the import does not mention stay. So an import
 * can be repeated at any time: the second one finds nothing to do and commits nothing.
 */
@Stability(Stability.Level.EXPERIMENTAL)
public final class Importer {

    private static final int ATTEMPTS = 4;

    private final Portfolio portfolio;

    /** An importer into a portfolio. */
    public Importer(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /**
     * Makes the portfolio hold the clients and their events.
     *
     * <p>When somebody else writes meanwhile, it compares again and tries again a few times.
     *
     * @throws StorageException if the store cannot be read or written
     */
    public ImportResult bring(Collection<ImportedClient> clients) {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(clients);
            } catch (StaleRevisionException | DuplicateException | UnknownClientException | UnknownEventException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private ImportResult attempt(Collection<ImportedClient> clients) {
        ChangeSet changes;
        ImportResult result;
        try (View view = portfolio.view(StoredVersions.endOfTime())) {
            ImportPlan plan = new ImportPlan(portfolio, view);
            clients.forEach(plan::add);
            changes = new ChangeSet(id(view, plan), plan.changes());
            result = plan.result();
        }
        if (!changes.changes().isEmpty()) {
            apply(changes);
        }
        return result;
    }

    private void apply(ChangeSet changes) {
        try {
            portfolio.apply(changes);
        } catch (OutcomeUnknownException e) {
            if (portfolio.receipt(changes.id()).isEmpty()) {
                throw e;
            }
        }
    }

    /** The same changes to the same state are the same work; the same changes to a later state are not, so the position counts. */
    private static ChangeSetId id(View view, ImportPlan plan) {
        Fingerprint fingerprint = new Fingerprint().add(view.resolved().known().toString());
        for (Change change : plan.changes()) {
            fingerprint.add(change.toString());
        }
        return ChangeSetId.of("import-" + fingerprint.hex());
    }
}
