package io.cartera.storage.jdbc.internal.sql;

import io.cartera.client.Client;
import io.cartera.storage.Revision;
import io.cartera.storage.Versioned;
import io.cartera.storage.jdbc.internal.document.Documents;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A row of the clients, its document not read yet. */
record StoredVersion(Key client, long effectiveFrom, long revision, int form, String body) {

    static final String COLUMNS = "client_id, effective_from, revision, form, body, body_rest";

    static StoredVersion of(ResultSet row) throws SQLException {
        return new StoredVersion(
                Key.of(row.getBytes(1)), row.getLong(2), row.getLong(3), row.getInt(4), Stored.body(row, 5));
    }

    /** The version of a client that is valid at a moment, with the revision of the whole. */
    static Optional<Versioned<Client>> validAt(long moment, List<StoredVersion> versions) {
        long revision =
                versions.stream().mapToLong(StoredVersion::revision).max().orElse(0);
        return versions.stream()
                .filter(v -> v.effectiveFrom <= moment)
                .max(Comparator.comparingLong(StoredVersion::effectiveFrom))
                .map(v -> v.versioned(revision));
    }

    private Versioned<Client> versioned(long revisionOfAll) {
        Client value = Documents.client(form, body, () -> "cartera_client, client '" + client + "',");
        return new Versioned<>(value, new Revision(revisionOfAll), Stored.instant(effectiveFrom));
    }
}
