package io.cartera.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The evaluator agrees with the algebra written down by cases. */
class EvaluatorProperties {

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 1000)
    void everyCriterionIsWhatItsCasesSay(@ForAll("criteria") Criterion criterion, @ForAll("facts") FixedFacts facts) {
        NaiveCriteria.Truth expected = criterion.accept(Fields.naive(facts));

        assertThat(NaiveCriteria.of(criterion.test(facts))).isEqualTo(expected);
        Statistics.collect(expected);
        Statistics.coverage(coverage -> {
            coverage.check(NaiveCriteria.Truth.YES).percentage(p -> p > 15);
            coverage.check(NaiveCriteria.Truth.NO).percentage(p -> p > 15);
            coverage.check(NaiveCriteria.Truth.ERROR).percentage(p -> p > 5);
        });
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return CriteriaArbitraries.criteria(2, Fields.subjects());
    }

    @Provide
    Arbitrary<FixedFacts> facts() {
        return Fields.facts(6, 2, 1);
    }
}
