package io.cartera.client;

import static io.cartera.client.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Requirements 15 and 17: interests, tastes, preferences, needs, problems and aspirations. */
class InterestTest {

    private static final LocalDate CONFIRMED = LocalDate.of(2026, 2, 3);

    @Test
    void isKeptByKindWithTheDateItWasLastConfirmed() {
        Interest need = new Interest(InterestKind.NEED, "storage space", CONFIRMED);
        Interest problem = new Interest(InterestKind.PROBLEM, "late deliveries", CONFIRMED);
        Interest aspiration = new Interest(InterestKind.ASPIRATION, "a second shop", CONFIRMED);
        Client client =
                ClientTest.person("c1").addInterests(need, problem, aspiration).build();

        assertThat(client.interests(InterestKind.PROBLEM)).containsExactly(problem);
        assertThat(client.interests(InterestKind.TASTE)).isEmpty();
        assertThat(need.lastConfirmed()).isEqualTo(CONFIRMED);
    }

    @Test
    void refusesABlankText() {
        assertRefused(
                () -> new Interest(InterestKind.NEED, "", CONFIRMED),
                "interest.text = '' is refused: it must not be blank");
    }

    @Test
    void refusesADateAfterTheYear9999() {
        assertRefused(
                () -> new Interest(InterestKind.NEED, "space", LocalDate.of(10000, 1, 1)),
                "interest.lastConfirmed = '+10000-01-01' is refused: its year must lie between 1 and 9999");
    }
}
