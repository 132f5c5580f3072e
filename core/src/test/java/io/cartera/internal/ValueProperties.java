package io.cartera.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.InvalidValueException;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Law 12: instants, numbers and text have one form and one order. */
class ValueProperties {

    private static final long FIRST = -62_135_596_800L;
    private static final long LAST = 253_402_300_799L;

    @Property
    void anInstantKeepsItsMicrosecondsAndNoMore(
            @ForAll @LongRange(min = FIRST, max = LAST) long second, @ForAll @IntRange(max = 999_999_999) int nanos) {
        Instant kept = Canonical.instant("x.at", Instant.ofEpochSecond(second, nanos));

        assertThat(kept.getEpochSecond()).isEqualTo(second);
        assertThat(kept.getNano()).isEqualTo(nanos / 1000 * 1000);
        assertThat(Canonical.instant("x.at", kept)).isEqualTo(kept);
    }

    @Property(tries = 200)
    void anInstantOutsideTheYears1To9999IsRefused(@ForAll @LongRange(max = 100_000_000_000L) long beyond) {
        for (Instant at :
                new Instant[] {Instant.ofEpochSecond(FIRST - 1 - beyond), Instant.ofEpochSecond(LAST + 1 + beyond)}) {
            assertThatThrownBy(() -> Canonical.instant("x.at", at))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("x.at = '" + at + "' is refused: it must lie in the years 1 to 9999");
        }
    }

    @Property
    void textOrdersByCodePoint(@ForAll("texts") String a, @ForAll("texts") String b) {
        int expected = Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

        assertThat(Integer.signum(CodePoints.compare(a, b))).isEqualTo(Integer.signum(expected));
        assertThat(CodePoints.compare(a, b) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void theOrderOfTextIsTransitive(@ForAll("texts") String a, @ForAll("texts") String b, @ForAll("texts") String c) {
        String[] sorted = {a, b, c};
        Arrays.sort(sorted, CodePoints.ORDER);

        assertThat(CodePoints.compare(sorted[0], sorted[1])).isLessThanOrEqualTo(0);
        assertThat(CodePoints.compare(sorted[1], sorted[2])).isLessThanOrEqualTo(0);
        assertThat(CodePoints.compare(sorted[0], sorted[2])).isLessThanOrEqualTo(0);
    }

    @Property
    void textIsRefusedExactlyWhereItHoldsNulOrALoneSurrogate(@ForAll("chars") char[] chars) {
        String text = new String(chars);
        boolean wellFormed = text.codePoints().noneMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF));

        if (wellFormed) {
            assertThat(Check.text("x.text", text)).isSameAs(text);
        } else {
            assertThatThrownBy(() -> Check.text("x.text", text))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageStartingWith("x.text = '")
                    .hasMessageContaining("at index");
        }
    }

    @Property
    void equalNumbersHaveOneForm(@ForAll("unscaled") BigInteger unscaled, @ForAll @IntRange(max = 9) int scale) {
        BigDecimal number = new BigDecimal(unscaled, scale);
        BigDecimal canonical = Canonical.number("x.n", number);

        assertThat(canonical).isEqualByComparingTo(number);
        assertThat(canonical.scale()).isNotNegative();
        assertThat(Canonical.number("x.n", number.setScale(scale + 5))).isEqualTo(canonical);
        assertThat(Canonical.computed(number)).isEqualTo(canonical);
        assertThat(canonical.scale() == 0 || !canonical.toPlainString().endsWith("0"))
                .isTrue();
    }

    @Property
    void equalAmountsAreEqualWhateverTheirTrailingZeros(
            @ForAll("unscaled") BigInteger unscaled, @ForAll @IntRange(max = 9) int scale) {
        BigDecimal number = new BigDecimal(unscaled, scale);
        Money amount = Money.of(number, Money.currency("EUR"));
        Money padded = Money.of(number.setScale(scale + 4), Money.currency("EUR"));

        assertThat(padded).isEqualTo(amount).hasSameHashCodeAs(amount).hasToString(amount.toString());
        assertThat(padded.compareTo(amount)).isZero();
    }

    @Property
    void amountsOrderAsTheirNumbers(@ForAll("unscaled") BigInteger a, @ForAll("unscaled") BigInteger b) {
        Money x = Money.of(new BigDecimal(a, 3), Money.currency("EUR"));
        Money y = Money.of(new BigDecimal(b, 3), Money.currency("EUR"));

        assertThat(Integer.signum(x.compareTo(y))).isEqualTo(a.compareTo(b));
        assertThat(x.minus(y).signum()).isEqualTo(a.compareTo(b));
        assertThat(x.minus(y)).isEqualTo(x.plus(y.negated()));
    }

    @Example
    void twentyDigitsAndThirtyDecimalsFitAndOneMoreDoesNot() {
        String twenty = "9".repeat(20);
        String thirty = "0." + "0".repeat(29) + "1";
        assertThatCode(() -> Canonical.number("x.n", new BigDecimal(twenty))).doesNotThrowAnyException();
        assertThatCode(() -> Canonical.number("x.n", new BigDecimal("-" + thirty + "000")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Canonical.number("x.n", new BigDecimal(twenty + "9")))
                .hasMessageEndingWith("it has more than 20 digits before the decimal point");
        assertThatThrownBy(() -> Canonical.number("x.n", new BigDecimal("1E+2000000000")))
                .hasMessage("x.n = '1E+2000000000' is refused: it has more than 20 digits before the decimal point");
        assertThatThrownBy(() -> Canonical.number("x.n", new BigDecimal("0.0" + thirty.substring(2))))
                .hasMessageEndingWith("it has more than 30 decimals");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "b", "\uD7FF", "\uE000", "\uFF5E", "\uFFFF", "😀", "😁", "\uD83D\uDC00", "\uDBFF\uDFFF")
                .list()
                .ofMaxSize(4)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<char[]> chars() {
        return Arbitraries.of('a', 'ñ', '\uD83D', '\uDE00', '\uD800', '\uDFFF', '\0', '\uFFFF')
                .array(char[].class)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<BigInteger> unscaled() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(
                        3,
                        Arbitraries.bigIntegers()
                                .between(new BigInteger("-1000000000000000"), new BigInteger("1000000000000000"))),
                net.jqwik.api.Tuple.of(
                        1, Arbitraries.of("0", "10", "100", "-1000", "250").map(BigInteger::new)));
    }
}
