package io.cartera.client;

import static io.cartera.client.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Requirement 28: owner, team and territory. */
class AssignmentTest {

    @Test
    void namesOwnerTeamAndTerritory() {
        Assignment assignment = Assignment.builder()
                .owner(RepresentativeId.of("marta"))
                .team(TeamId.of("north"))
                .territory(Territory.of("ES-AR"))
                .since(LocalDate.of(2026, 1, 1))
                .build();
        Client client = ClientTest.organisation("c1").assignment(assignment).build();

        assertThat(client.assignment().flatMap(Assignment::owner)).contains(RepresentativeId.of("marta"));
        assertThat(client.assignment().flatMap(Assignment::team)).contains(TeamId.of("north"));
        assertThat(client.assignment().flatMap(Assignment::territory)).contains(Territory.of("ES-AR"));
    }

    @Test
    void refusesToAssignToNobodyAndNowhere() {
        assertRefused(
                () -> Assignment.builder().since(LocalDate.of(2026, 1, 1)).build(),
                "assignment = null is refused: it needs an owner, a team or a territory");
    }
}
