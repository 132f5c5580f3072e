package io.cartera.architecture;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> coreKeepsTheRulesOfTheHouse() {
        return HouseRules.tests(
                30, "io.cartera", "io.cartera.client", "io.cartera.internal", "io.cartera.money", "io.cartera.time");
    }
}
