package io.cartera.architecture;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> coreKeepsTheRulesOfTheHouse() {
        return HouseRules.tests(
                250,
                "io.cartera",
                "io.cartera.client",
                "io.cartera.criteria",
                "io.cartera.history",
                "io.cartera.internal",
                "io.cartera.metric",
                "io.cartera.money",
                "io.cartera.time");
    }
}
