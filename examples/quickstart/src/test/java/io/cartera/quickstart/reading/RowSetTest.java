package io.cartera.quickstart.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowSetTest {

    @Test
    void knowsEveryRowAgainHoweverManyThereAre() {
        RowSet rows = new RowSet();
        Fingerprint fingerprint = new Fingerprint();
        for (int i = 0; i < 100_000; i++) {
            assertThat(rows.add(fingerprint.add("row " + i).bytes())).isTrue();
        }
        for (int i = 0; i < 100_000; i++) {
            assertThat(rows.add(fingerprint.add("row " + i).bytes())).isFalse();
        }
    }

    @Test
    void tellsRowsApartWhoseTextsJoinToTheSame() {
        String joined = new Fingerprint().add("ab").add("c").hex();

        assertThat(new Fingerprint().add("a").add("bc").hex()).isNotEqualTo(joined);
    }
}
