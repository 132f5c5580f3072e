package io.cartera.quickstart;

import io.cartera.architecture.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> theWholeHouseKeepsItsRules() {
        return HouseRules.tests(
                650,
                "io.cartera",
                "io.cartera.client",
                "io.cartera.priority",
                "io.cartera.segment",
                "io.cartera.segment.catalog",
                "io.cartera.segment.explain",
                "io.cartera.segment.population",
                "io.cartera.storage",
                "io.cartera.storage.jdbc",
                "io.cartera.storage.memory",
                "io.cartera.quickstart",
                "io.cartera.quickstart.analysis",
                "io.cartera.quickstart.demo",
                "io.cartera.quickstart.importing",
                "io.cartera.quickstart.output",
                "io.cartera.quickstart.output.report",
                "io.cartera.quickstart.output.terminal",
                "io.cartera.quickstart.output.text",
                "io.cartera.quickstart.reading");
    }
}
