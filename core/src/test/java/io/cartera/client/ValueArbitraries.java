package io.cartera.client;

import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Small values for properties: mostly from short lists, so that filters match often, and sometimes as odd as a value may be. */
public final class ValueArbitraries {

    private static final double HALF = 0.5;
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final BigDecimal LARGEST = new BigDecimal("99999999999999999999.999999999999999999");
    private static final BigDecimal FINEST = new BigDecimal("0.000000000000000001");

    private static final String[] AWKWARD = {
        "O'Hara \"the\" 100 % \\ ;-- <b>&amp;",
        "\t a\r\nb \u00A0",
        "😀👨‍👩‍👧",
        "\uFFFF\u202Eabc",
        "e\u0301 é",
        "{}[],:|",
        "x".repeat(10_000)
    };

    private ValueArbitraries() {}

    /** One of the usual texts, or one that is awkward to quote, to store or to sort; never blank. */
    public static Arbitrary<String> texts(String... usual) {
        return Arbitraries.frequencyOf(
                        Tuple.of(20, Arbitraries.of(usual)),
                        Tuple.of(3, Arbitraries.of(AWKWARD)),
                        Tuple.of(1, composed()))
                .withoutEdgeCases();
    }

    /** Days from 1930 to 2030, with a leap day and the first and the last day of all. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(FIRST_DAY, LocalDate.of(2024, 2, 29), LAST_DAY)),
                        Tuple.of(
                                12,
                                Arbitraries.longs()
                                        .between(
                                                LocalDate.of(1930, 1, 1).toEpochDay(),
                                                LocalDate.of(2030, 12, 31).toEpochDay())
                                        .map(LocalDate::ofEpochDay)))
                .withoutEdgeCases();
    }

    /** Amounts of up to four decimals in three currencies, not negative, and the largest and the finest of all. */
    public static Arbitrary<Money> amounts() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.of(LARGEST, FINEST, BigDecimal.ZERO)),
                                Tuple.of(8, numbers(0, 500))),
                        Arbitraries.of("EUR", "USD", "JPY"))
                .as((n, c) -> Money.of(n, Money.currency(c)));
    }

    /** Numbers of up to four decimals. */
    public static Arbitrary<BigDecimal> numbers(int low, int high) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(low), BigDecimal.valueOf(high))
                .ofScale(4)
                .withoutEdgeCases();
    }

    /** Countries. */
    public static Arbitrary<CountryCode> countries() {
        return Arbitraries.of("ES", "MX", "AR", "GB").map(CountryCode::of);
    }

    /** Instants from 1960 to 2030, to the microsecond. */
    public static Arbitrary<Instant> instants() {
        return Combinators.combine(
                        Arbitraries.longs().between(-315_619_200L, 1_924_991_999L),
                        Arbitraries.integers().between(0, 999_999))
                .as((second, micros) -> Instant.ofEpochSecond(second, micros * 1_000L))
                .withoutEdgeCases();
    }

    /** Up to two values. */
    public static <T> Arbitrary<List<T>> few(Arbitrary<T> values) {
        return values.list().ofMaxSize(2).withoutEdgeCases();
    }

    /** Up to two values with distinct keys. */
    public static <T> Arbitrary<List<T>> few(Arbitrary<T> values, Function<T, Object> key) {
        return distinct(few(values), key);
    }

    /** The same lists without the elements whose key came before. */
    static <T> Arbitrary<List<T>> distinct(Arbitrary<List<T>> lists, Function<T, Object> key) {
        // Asking jqwik for unique elements would make every nested value anew for each comparison.
        return lists.map(list -> firstOfEach(list, key)).withoutEdgeCases();
    }

    /** Attributes of every type, each name with one type. */
    public static Arbitrary<CustomAttributes> attributes() {
        return Builders.withBuilder(CustomAttributes::builder)
                .use(numbers(-5, 5))
                .withProbability(HALF)
                .in((b, v) -> b.number("points", v))
                .use(texts("red", "green", ""))
                .withProbability(HALF)
                .in((b, v) -> b.text("colour", v))
                .use(Arbitraries.of(true, false))
                .withProbability(HALF)
                .in((b, v) -> v ? b.yes("vip") : b.no("vip"))
                .use(days())
                .withProbability(HALF)
                .in((b, v) -> b.day("due", v))
                .use(instants())
                .withProbability(HALF)
                .in((b, v) -> b.moment("seen", v))
                .use(amounts())
                .withProbability(HALF)
                .in((b, v) -> b.amount("budget", v))
                .use(texts("dog", "cat", "parrot").set().ofMinSize(1).ofMaxSize(3))
                .withProbability(HALF)
                .in((b, v) -> b.texts("pets", v))
                .build(CustomAttributes.Builder::build)
                .withoutEdgeCases();
    }

    private static <T> List<T> firstOfEach(List<T> values, Function<T, Object> key) {
        Set<Object> seen = new HashSet<>();
        return values.stream().filter(v -> seen.add(key.apply(v))).toList();
    }

    private static Arbitrary<String> composed() {
        Arbitrary<String> piece = Arbitraries.of("a", "Ñ", "ß", "'", " ", "\n", "\u0001", "\uE000", "\uFF5E", "😀");
        return piece.list().ofMaxSize(20).map(pieces -> "z" + String.join("", pieces));
    }
}
