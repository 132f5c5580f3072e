package io.cartera.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.cartera.Stability;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of the house over everything of ours on the class path, tests excepted.
 *
 * <p>A module runs them by one test factory that returns {@link #tests(int, String...)}.
 */
public final class HouseRules {

    private final String root;

    /** What runs and is not linked against: it may print, and its public types are nobody's API. */
    private final String application;

    HouseRules(String root) {
        this.root = root;
        this.application = root + ".quickstart..";
    }

    /**
     * One test per rule, and one that there was something to check.
     *
     * @param minimumClasses how many classes must be found at least; raise it as the module grows
     * @param packages each must hold at least one class, so that a renamed package does not slip away from its rules
     */
    public static Stream<DynamicTest> tests(int minimumClasses, String... packages) {
        HouseRules house = new HouseRules("io.cartera");
        JavaClasses ours =
                new ClassFileImporter().withImportOption(Places::holdsNoTests).importPackages(house.root);
        DynamicTest count = DynamicTest.dynamicTest(
                "there is something to check", () -> Places.checkFilled(ours, minimumClasses, packages));
        Stream<DynamicTest> rules = house.rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(ours)));
        return Stream.concat(Stream.of(count), rules);
    }

    /** Every rule by a name that reads as a sentence; none fails on nothing, which the count is for. */
    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("packages depend only on what their place in the house allows", directions());
        rules.put("packages form no cycle", cycles());
        rules.put("only the JDBC adapter knows java.sql", sql());
        rules.put("no clock, zone or locale is hidden", surroundings());
        rules.put("public signatures hold JDK types and our own API alone", signatures());
        rules.put("nothing is bound to a thread", threadLocals());
        rules.put("static state is constant", statics());
        rules.put("every public type says how stable it is", stability());
        rules.put("libraries do not print", printing());
        rules.put("every package is null-marked", nullMarked());
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true));
        return rules;
    }

    private ArchRule directions() {
        return classes().should(new Areas(root).dependOnlyOnWhatTheyMay());
    }

    private ArchRule cycles() {
        return all(Places.packages()).should(new Cycles(root).beInNone());
    }

    private ArchRule sql() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".storage.jdbc..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..");
    }

    private static ArchRule surroundings() {
        return classes().should(HiddenSurroundings.askForNone());
    }

    private ArchRule signatures() {
        PublicSignatures signatures = new PublicSignatures(root);
        return classes()
                .that(signatures.areApi())
                .and()
                .resideOutsideOfPackage(application)
                .should(signatures.holdJdkAndApiTypesAlone());
    }

    private static ArchRule threadLocals() {
        return noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class);
    }

    private ArchRule statics() {
        return fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .beFinal()
                .andShould(new ConstantTypes(root).haveATypeThatDoesNotChange());
    }

    private ArchRule stability() {
        return classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and()
                .resideOutsideOfPackages("..internal..", application)
                .should()
                .beAnnotatedWith(Stability.class);
    }

    private ArchRule printing() {
        return classes().that().resideOutsideOfPackage(application).should(Printing.notHappen());
    }

    private static ArchRule nullMarked() {
        return all(Places.packages()).should(Places.beNullMarked());
    }
}
