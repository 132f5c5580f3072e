package io.cartera.quickstart.importing;

import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.storage.Portfolio;
import io.cartera.storage.Versioned;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The versions of a client that a portfolio holds. */
final class StoredVersions {

    /** Since ever, as a store understands it. */
    static final Instant EVER = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant END = Instant.parse("9999-12-31T23:59:59.999999Z");

    private StoredVersions() {}

    /** The moment at which nothing that is stored lies ahead. */
    static AsOf endOfTime() {
        return AsOf.at(END, ZoneOffset.UTC);
    }

    /** All versions as the view's position knows them, the latest first; empty if there is no such client. */
    static List<Versioned<Client>> of(Portfolio portfolio, View view, ClientId id) {
        List<Versioned<Client>> versions = new ArrayList<>();
        Optional<Versioned<Client>> found = view.find(id);
        while (found.isPresent()) {
            versions.add(found.get());
            found = before(found.get().effectiveFrom(), portfolio, view, id);
        }
        return versions;
    }

    private static Optional<Versioned<Client>> before(Instant moment, Portfolio portfolio, View view, ClientId id) {
        if (!moment.isAfter(EVER)) {
            return Optional.empty();
        }
        AsOf earlier =
                new AsOf(moment.minus(1, ChronoUnit.MICROS), view.resolved().known(), ZoneOffset.UTC);
        try (View past = portfolio.view(earlier)) {
            return past.find(id);
        }
    }
}
