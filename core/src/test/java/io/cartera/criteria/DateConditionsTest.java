package io.cartera.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.time.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateConditionsTest {

    private static boolean holds(Criterion criterion, LocalDate since) {
        return criterion.test(new FixedFacts().with(Fields.SINCE, since)).isMatch();
    }

    @Test
    void theLastDaysEndWithTodayAndLeaveOutTheDayThatLiesAsFarBack() {
        Criterion recent = Criteria.date(Fields.SINCE).withinLast(Span.days(30));

        assertThat(holds(recent, FixedFacts.TODAY)).isTrue();
        assertThat(holds(recent, FixedFacts.TODAY.minusDays(29))).isTrue();
        assertThat(holds(recent, FixedFacts.TODAY.minusDays(30))).isFalse();
        assertThat(holds(recent, FixedFacts.TODAY.plusDays(1))).isFalse();
    }

    @Test
    void longerBackStartsWhereTheLastDaysEnd() {
        Criterion old = Criteria.date(Fields.SINCE).olderThan(Span.days(30));

        assertThat(holds(old, FixedFacts.TODAY.minusDays(30))).isTrue();
        assertThat(holds(old, FixedFacts.TODAY.minusDays(29))).isFalse();
    }

    @Test
    void theNextDaysStartTomorrow() {
        Criterion soon = Criteria.date(Fields.SINCE).withinNext(Span.weeks(1));

        assertThat(holds(soon, FixedFacts.TODAY)).isFalse();
        assertThat(holds(soon, FixedFacts.TODAY.plusDays(1))).isTrue();
        assertThat(holds(soon, FixedFacts.TODAY.plusDays(7))).isTrue();
        assertThat(holds(soon, FixedFacts.TODAY.plusDays(8))).isFalse();
    }
}
