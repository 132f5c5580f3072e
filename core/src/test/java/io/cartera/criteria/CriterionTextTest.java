package io.cartera.criteria;

import static io.cartera.criteria.Criteria.allOf;
import static io.cartera.criteria.Criteria.anyOf;
import static io.cartera.criteria.Criteria.atLeast;
import static io.cartera.criteria.Criteria.date;
import static io.cartera.criteria.Criteria.each;
import static io.cartera.criteria.Criteria.element;
import static io.cartera.criteria.Criteria.holds;
import static io.cartera.criteria.Criteria.money;
import static io.cartera.criteria.Criteria.not;
import static io.cartera.criteria.Criteria.number;
import static io.cartera.criteria.Criteria.text;
import static io.cartera.criteria.Criteria.that;
import static org.assertj.core.api.Assertions.assertThat;

import io.cartera.money.Money;
import io.cartera.time.Span;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CriterionTextTest {

    @Test
    void readsAsItWasSaid() {
        assertThat(number(Fields.POINTS).atLeast(3)).hasToString("points >= 3");
        assertThat(number(Fields.POINTS).between(1, 2)).hasToString("(points >= 1 and points <= 2)");
        assertThat(text(Fields.NAME).differentFrom("a \"b\" \\")).hasToString("name != \"a \\\"b\\\" \\\\\"");
        assertThat(text(Fields.NAME).startsWith("a")).hasToString("name prefix \"a\"");
        assertThat(text(Fields.NAME).contains("b")).hasToString("name contains \"b\"");
        assertThat(text(Fields.NAME).among("b", "a")).hasToString("name among {\"a\", \"b\"}");
        assertThat(money(Fields.INCOME).lessThan(Money.of("19.90", "EUR"))).hasToString("income < 19.9 EUR");
        assertThat(holds(Fields.VIP)).hasToString("vip = true");
        assertThat(date(Fields.SINCE).olderThan(Span.months(24))).hasToString("since <= as-of - 24 months");
        assertThat(that(Fields.SEEN).isKnown()).hasToString("seen is known");
        assertThat(that(Fields.SEEN).isMissing()).hasToString("seen is missing");
        assertThat(each(Fields.TAGS).none(text(element()).equalTo("a"))).hasToString("none of tags (element = \"a\")");
        assertThat(new Comparison<>(Fields.POINTS, Relation.GREATER, Cut.number("top")))
                .hasToString("points > :top");
    }

    @Test
    void readsCombinationsInTheirOrder() {
        Criterion a = that(Fields.VIP).isKnown();
        Criterion b = that(Fields.SEEN).isKnown();

        assertThat(allOf(a, not(b))).hasToString("(vip is known and not (seen is known))");
        assertThat(anyOf(b, a)).hasToString("(seen is known or vip is known)");
        assertThat(atLeast(1, a, b)).hasToString("at least 1 of (vip is known, seen is known)");
    }

    @Test
    void isTheSameForEqualCriteriaHoweverTheirValuesAreOrderedOrWritten() {
        Criterion one = new Membership<>(Fields.VIP, new LinkedHashSet<>(List.of(true, false)));
        Criterion other = new Membership<>(Fields.VIP, new LinkedHashSet<>(List.of(false, true)));

        assertThat(one).isEqualTo(other).hasToString("vip among {false, true}");
        assertThat(other).hasToString(one.toString());
        assertThat(number(Fields.POINTS).equalTo(new BigDecimal("1.50")))
                .isEqualTo(number(Fields.POINTS).equalTo(new BigDecimal("1.5")))
                .hasToString("points = 1.5");
    }

    @Test
    void tellsOneElementWithACommaFromTwo() {
        assertThat(that(Fields.TAGS).equalTo(Set.of("a, b"))).hasToString("tags = {\"a, b\"}");
        assertThat(that(Fields.TAGS).equalTo(Set.of("b", "a"))).hasToString("tags = {\"a\", \"b\"}");
    }
}
