package io.cartera.segment;

import io.cartera.architecture.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> segmentationKeepsTheRulesOfTheHouse() {
        return HouseRules.tests(
                450,
                "io.cartera.priority",
                "io.cartera.segment",
                "io.cartera.segment.catalog",
                "io.cartera.segment.explain",
                "io.cartera.segment.population");
    }
}
