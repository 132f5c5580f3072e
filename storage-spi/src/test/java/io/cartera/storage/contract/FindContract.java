package io.cartera.storage.contract;

import static io.cartera.storage.contract.Samples.client;
import static io.cartera.storage.contract.Samples.id;
import static io.cartera.storage.contract.Samples.instant;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.internal.Canonical;
import io.cartera.storage.Revision;
import io.cartera.storage.Versioned;
import io.cartera.storage.View;
import io.cartera.time.AsOf;
import org.junit.jupiter.api.Test;

abstract class FindContract extends Suite {

    @Test
    void findsNothingInAnEmptyPortfolio() {
        assertThat(find(id("a"))).isEmpty();
    }

    @Test
    void findsAClientWithItsFirstRevision() {
        portfolio.apply(changes().insert(client("a")).build());
        assertThat(find(id("a"))).contains(new Versioned<>(client("a"), Revision.FIRST, Canonical.FIRST_INSTANT));
        assertThat(find(id("A"))).isEmpty();
        assertThat(find(id("a "))).isEmpty();
    }

    @Test
    void findsTheReplacementWithTheNextRevision() {
        portfolio.apply(changes().insert(client("a")).build());
        portfolio.apply(changes().replace(client("a", "New"), Revision.FIRST).build());
        assertThat(find(id("a")))
                .contains(new Versioned<>(client("a", "New"), Revision.of(2), Canonical.FIRST_INSTANT));
    }

    @Test
    void findsNoClientThatWasDeletedAndCountsItsRevisionsOn() {
        portfolio.apply(changes().insert(client("a")).build());
        portfolio.apply(changes().delete(id("a"), Revision.FIRST).build());
        assertThat(find(id("a"))).isEmpty();
        portfolio.apply(changes().insert(client("a")).build());
        assertThat(find(id("a")).orElseThrow().revision()).isEqualTo(Revision.of(2));
    }

    @Test
    void findsTheVersionThatIsValidAtTheMoment() {
        portfolio.apply(changes().insert(client("a", "First"), instant(10)).build());
        portfolio.apply(changes()
                .replace(client("a", "Third"), Revision.of(1), instant(30))
                .replace(client("a", "Second"), Revision.of(2), instant(20))
                .build());
        assertThat(nameOn(9)).isEqualTo("nobody");
        assertThat(nameOn(10)).isEqualTo("First");
        assertThat(nameOn(19)).isEqualTo("First");
        assertThat(nameOn(20)).isEqualTo("Second");
        assertThat(nameOn(30)).isEqualTo("Third");
    }

    @Test
    void tellsTheRevisionOfTheWholeWhicheverVersionIsValid() {
        portfolio.apply(changes().insert(client("a", "First"), instant(10)).build());
        portfolio.apply(changes()
                .replace(client("a", "Second"), Revision.of(1), instant(20))
                .build());
        try (View view = portfolio.view(AsOf.at(instant(10), Samples.ZONE))) {
            assertThat(view.find(id("a"))).contains(new Versioned<>(client("a", "First"), Revision.of(2), instant(10)));
        }
    }

    private String nameOn(int day) {
        try (View view = portfolio.view(AsOf.at(instant(day), Samples.ZONE))) {
            return view.find(id("a")).map(v -> v.value().displayName()).orElse("nobody");
        }
    }
}
