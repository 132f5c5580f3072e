package io.cartera.storage.jdbc;

import io.cartera.architecture.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theJdbcStoreKeepsTheRulesOfTheHouse() {
        return HouseRules.tests(
                450,
                "io.cartera.storage.jdbc",
                "io.cartera.storage.jdbc.internal.document",
                "io.cartera.storage.jdbc.internal.sql");
    }
}
