package io.cartera.storage;

import io.cartera.architecture.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theStoresKeepTheRulesOfTheHouse() {
        return HouseRules.tests(380, "io.cartera.storage", "io.cartera.storage.internal", "io.cartera.storage.memory");
    }
}
