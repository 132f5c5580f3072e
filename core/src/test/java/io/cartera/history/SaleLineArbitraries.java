package io.cartera.history;

import io.cartera.money.Money;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Tuple;

/** Lines of purchases and returns. */
final class SaleLineArbitraries {

    private static final double HALF = 0.5;
    private static final double MOSTLY = 0.8;

    private SaleLineArbitraries() {}

    /** One to four lines in one currency. */
    static Arbitrary<List<SaleLine>> lines() {
        return Arbitraries.frequencyOf(Tuple.of(3, listsOfLines("EUR")), Tuple.of(1, listsOfLines("USD")));
    }

    private static Arbitrary<List<SaleLine>> listsOfLines(String currency) {
        return lines(Money.currency(currency)).list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<SaleLine> lines(Currency currency) {
        Arbitrary<Money> amounts = CommonArbitraries.numbers(0, 200).map(n -> Money.of(n, currency));
        return Builders.withBuilder(SaleLine::builder)
                .use(CommonArbitraries.products())
                .withProbability(MOSTLY)
                .in((b, product) -> b.product(product))
                .use(Arbitraries.of("as discussed", "last of its kind"))
                .withProbability(HALF)
                .in((b, description) -> b.description(description))
                .use(Arbitraries.of("wear", "work"))
                .withProbability(HALF)
                .in((b, category) -> b.category(category))
                .use(Arbitraries.of(ItemKind.class))
                .in((b, kind) -> b.kind(kind))
                .use(CommonArbitraries.numbers(0, 12))
                .in((b, quantity) -> b.quantity(quantity))
                .use(amounts)
                .withProbability(HALF)
                .in((b, price) -> b.unitPrice(price))
                .use(CommonArbitraries.shares())
                .withProbability(HALF)
                .in((b, discount) -> b.discount(discount))
                .use(CommonArbitraries.numbers(-50, 500))
                .in((b, net) -> b.net(Money.of(net, currency)))
                .use(amounts)
                .withProbability(MOSTLY)
                .in((b, tax) -> b.tax(tax))
                .use(amounts)
                .withProbability(MOSTLY)
                .in((b, cost) -> b.cost(cost))
                .build(SaleLine.Builder::build)
                .withoutEdgeCases();
    }
}
