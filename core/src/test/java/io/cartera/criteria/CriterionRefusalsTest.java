package io.cartera.criteria;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import io.cartera.money.Money;
import io.cartera.time.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CriterionRefusalsTest {

    @Test
    void refusesAnOrderWhereThereIsNone() {
        assertRefused(
                () -> Criteria.that(Fields.VIP).lessThan(true),
                "vip = '<' is refused: values of the type 'flag' have no order");
        assertRefused(
                () -> Criteria.that(Fields.TAGS).atLeast(Set.of("a")),
                "tags = '>=' is refused: values of the type 'set of text' have no order");
    }

    @Test
    void refusesAValueOfAnotherType() {
        assertRefused(
                () -> Criteria.money(Fields.INCOME).equalTo(Money.of("5", "USD")),
                "income = '5 USD' is refused: it is not a value of the type 'money(EUR)'");
        assertRefused(
                () -> Criteria.that(unchecked(Fields.POINTS)).equalTo("five"),
                "points = 'five' is refused: it is not a value of the type 'number'");
        assertRefused(
                () -> Criteria.that(unchecked(Fields.POINTS)).among(BigDecimal.ONE, "five"),
                "points = 'five' is refused: it is not a value of the type 'number'");
        assertRefused(
                () -> Criteria.text(Fields.NAME).equalTo("a\0"),
                "name = 'a\\u0000' is refused: it is not a value of the type 'text'");
        assertRefused(
                () -> Criteria.date(Fields.SINCE).equalTo(LocalDate.of(10_000, 1, 1)),
                "since = '+10000-01-01' is refused: it is not a value of the type 'date'");
        assertRefused(
                () -> Criteria.number(Fields.POINTS).equalTo(new BigDecimal("1E+20")),
                "points = '1E+20' is refused: it is not a value of the type 'number'");
    }

    @Test
    void refusesAParameterOfAnotherType() {
        Cut<Object> name = new Cut<>("top", unchecked(ValueType.TEXT));
        assertRefused(
                () -> new Comparison<>(unchecked(Fields.POINTS), Relation.EQUAL, name),
                "points = 'text' is refused: the operand is of the type 'number'");
        Origin origin = new Origin("top", "type7(5)", "all", 9);
        assertRefused(
                () -> new Comparison<>(
                        unchecked(Fields.POINTS),
                        Relation.EQUAL,
                        new BoundParameter<>(name, new Binding.Undecided<>(origin))),
                "points = 'text' is refused: the operand is of the type 'number'");
        assertRefused(
                () -> new BoundParameter<>(name, new Binding.Decided<>(5, origin)),
                "value = '5' is refused: it is not of the type 'text'");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"}) // What a parser that mixes up types would do.
    void refusesADateOrATextMatchOnAnotherType() {
        assertRefused(
                () -> new Comparison(Fields.POINTS, Relation.LESS, new RelativeDate(Span.days(1))),
                "points = 'date' is refused: the operand is of the type 'number'");
        assertRefused(
                () -> new TextMatch((Operand) Fields.POINTS, TextMatch.Mode.PREFIX, "5"),
                "points = 'text' is refused: the operand is of the type 'number'");
    }

    @Test
    void refusesAnEmptyPattern() {
        assertRefused(
                () -> Criteria.text(Fields.NAME).contains(""),
                "name = '' is refused: an empty pattern would match every text");
    }

    @Test
    void refusesANumberOfPartsThatCouldNeverOrAlwaysHold() {
        Criterion part = Criteria.that(Fields.VIP).isKnown();
        assertRefused(
                () -> Criteria.atLeast(0, part),
                "criterion.needed = '0' is refused: it must lie between 1 and the number of parts, 1");
        assertRefused(
                () -> Criteria.atLeast(3, part, part),
                "criterion.needed = '3' is refused: it must lie between 1 and the number of parts, 2");
    }

    @Test
    void refusesAConditionOnElementsThatSpeaksOfAnythingElse() {
        assertRefused(
                () -> Criteria.each(Fields.TAGS).any(Criteria.text(Fields.NAME).equalTo("a")),
                "tags = 'name' is refused: the condition may only speak of its elements, of the type 'text'");
        assertRefused(
                () -> Criteria.each(Fields.TAGS)
                        .all(Criteria.number(new Element<>(ValueType.NUMBER)).equalTo(1)),
                "tags = 'element' is refused: the condition may only speak of its elements, of the type 'text'");
        assertRefused(
                () -> new ElementMatch<>(
                        ElementMatch.Quantifier.ANY,
                        unchecked(Fields.NAME),
                        Criteria.that(Fields.VIP).isKnown()),
                "name = 'text' is refused: it is not a set");
    }

    @SuppressWarnings("unchecked") // What a parser that mixes up types would do.
    private static <T> Operand<T> unchecked(Operand<?> operand) {
        return (Operand<T>) operand;
    }

    @SuppressWarnings("unchecked") // What a parser that mixes up types would do.
    private static <T> ValueType<T> unchecked(ValueType<?> type) {
        return (ValueType<T>) type;
    }

    private static void assertRefused(ThrowingCallable built, String message) {
        assertThatThrownBy(built).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }
}
