package io.cartera.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** Each rule can fail: the package {@code bad} breaks it, and its neighbours that keep it are left in peace. */
class HouseRulesTest {

    private static final String BAD = "io.cartera.architecture.bad";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(BAD);

    @Test
    void noticesWhatAnAreaMayNotUse() {
        assertViolations("packages depend only on what their place in the house allows")
                .anyMatch(v -> v.contains("money.LooksAtClients.client>"))
                .anyMatch(v -> v.contains("metric.ReadsStorage.store>"))
                .anyMatch(v -> v.contains("storage.ReachesJdbc.jdbc>"))
                .anyMatch(v -> v.contains("segment.OpensJdbc.jdbc>"))
                .anyMatch(v -> v.contains("priority.AsksSegment.segment>"))
                .anyMatch(v -> v.contains("segment.StartsQuickstart.application>"))
                .anyMatch(v -> v.contains("segment.population.AsksCatalogue.catalogue>"))
                .anyMatch(v -> v.contains("segment.catalog.Explains.explainer>"))
                .noneMatch(v -> v.contains("quickstart.Application.jdbc>"))
                .noneMatch(v -> v.contains("segment.explain.Explainer.catalogue>"))
                .anyMatch(v -> v.contains("elsewhere.Stray lies in no area"))
                .noneMatch(v -> v.contains("storage.jdbc.Jdbc.store"));
    }

    @Test
    void noticesACycleOfPackages() {
        assertViolations("packages form no cycle")
                .hasSize(6)
                .contains(BAD + ".client -> " + BAD + ".money -> " + BAD + ".client")
                .contains(BAD + ".storage -> " + BAD + ".storage.jdbc -> " + BAD + ".storage");
    }

    @Test
    void noticesSqlOutsideTheJdbcAdapter() {
        assertViolations("only the JDBC adapter knows java.sql")
                .anyMatch(v -> v.contains("criteria.UsesSql.connection>"))
                .anyMatch(v -> v.contains("criteria.UsesSql.source>"))
                .noneMatch(v -> v.contains("storage.jdbc.Jdbc"));
    }

    @Test
    void noticesEveryQuestionToTheMachine() {
        assertViolations("no clock, zone or locale is hidden")
                .hasSize(32)
                .allMatch(v -> v.contains("time.Surroundings.hidden()"));
    }

    @Test
    void noticesWhatAHostMustNotSee() {
        assertViolations("public signatures hold JDK types and our own API alone")
                .anyMatch(v -> v.contains("shows com.google.common.base.Ticker"))
                .anyMatch(v -> v.contains("shows com.google.common.collect.ForwardingObject"))
                .anyMatch(v -> v.contains("shows com.google.common.collect.Range"))
                .anyMatch(v -> v.contains("Leaks.field> shows com.google.common.collect.ImmutableMap"))
                .anyMatch(v -> v.contains("Multiset)> shows com.google.common.collect.Multiset"))
                .anyMatch(v -> v.contains("returned()> shows com.google.common.collect.ImmutableList"))
                .anyMatch(v -> v.contains("argument()> shows") && v.contains("ImmutableOrder"))
                .anyMatch(v -> v.contains("shows " + BAD + ".client.Leaks$PackagePrivate"))
                .anyMatch(v -> v.contains("ImmutableSet in " + BAD + ".client.Leaks$Builder"))
                .anyMatch(v -> v.contains("ImmutableOrder in " + BAD + ".client.Leaks$Extended"))
                .noneMatch(v -> v.contains("ofNobodysConcern"))
                .noneMatch(v -> v.contains("client.Order"));
    }

    @Test
    void noticesAThreadLocal() {
        assertViolations("nothing is bound to a thread").anyMatch(v -> v.contains("history.ThreadBound.name>"));
    }

    @Test
    void noticesStaticStateThatChanges() {
        assertViolations("static state is constant")
                .hasSize(5)
                .anyMatch(v -> v.contains("Statics.reassigned>"))
                .anyMatch(v -> v.contains("Statics.ATOMIC>"))
                .anyMatch(v -> v.contains("Statics.HASH_MAP>"))
                .anyMatch(v -> v.contains("Statics.ARRAY>"))
                .anyMatch(v -> v.contains("Statics.OWN>"));
    }

    @Test
    void noticesAPublicTypeWithoutAPromise() {
        assertViolations("every public type says how stable it is")
                .singleElement()
                .asString()
                .contains("client.Unpromised");
    }

    @Test
    void noticesPrinting() {
        assertViolations("libraries do not print")
                .anyMatch(v -> v.contains("Prints.out()"))
                .anyMatch(v -> v.contains("Prints.err()"))
                .anyMatch(v -> v.contains("Prints.stack("));
    }

    @Test
    void noticesAPackageThatIsNotNullMarked() {
        assertViolations("every package is null-marked")
                .anyMatch(v -> v.contains(BAD + ".elsewhere has no"))
                .noneMatch(v -> v.contains(BAD + ".client has no"));
    }

    @Test
    void noticesThatThereIsNothingToCheck() {
        assertThatThrownBy(() -> Places.checkFilled(CLASSES, 1_000, BAD + ".client", BAD + ".renamed"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("at least 1000 are expected")
                .hasMessageContaining("no class in the package " + BAD + ".renamed")
                .hasMessageNotContaining(BAD + ".client");
    }

    @Test
    void leavesAnApplicationInPeaceWhereItIsNobodysLibrary() {
        assertThat(List.of(
                        "public signatures hold JDK types and our own API alone",
                        "every public type says how stable it is",
                        "libraries do not print"))
                .allSatisfy(rule -> assertViolations(rule).noneMatch(v -> v.contains("quickstart.Application")));
    }

    @Test
    void looksAtNoTests() {
        JavaClasses found =
                new ClassFileImporter().withImportOption(Places::holdsNoTests).importPackages("io.cartera");
        assertThat(found)
                .noneMatch(c -> c.getName().endsWith("Test") || c.getName().contains(".architecture."));
    }

    @Test
    void provesEveryRule() {
        assertThat(new HouseRules(BAD).rules())
                .allSatisfy((name, rule) -> assertThat(rule.evaluate(CLASSES).hasViolation())
                        .as(name)
                        .isTrue());
    }

    private static ListAssert<String> assertViolations(String rule) {
        List<String> details = Objects.requireNonNull(
                        new HouseRules(BAD).rules().get(rule), rule)
                .evaluate(CLASSES)
                .getFailureReport()
                .getDetails();
        return assertThat(details);
    }
}
