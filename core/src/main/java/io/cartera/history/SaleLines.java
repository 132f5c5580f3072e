package io.cartera.history;

import io.cartera.InvalidValueException;
import io.cartera.internal.Canonical;
import io.cartera.internal.Check;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What purchases and returns do with their lines. */
final class SaleLines {

    private SaleLines() {}

    /** Refuses no lines, a line in another currency, and a sum that is no valid amount. */
    static void check(String type, Currency currency, List<SaleLine> lines) {
        Check.notEmpty(type + ".lines", lines);
        for (int i = 0; i < lines.size(); i++) {
            Money net = lines.get(i).net();
            if (!net.currency().equals(currency)) {
                throw new InvalidValueException(
                        type + ".lines[" + i + "].net", net, "the " + type + " is in " + currency);
            }
        }
        checkSum(type + ".net", lines, line -> Optional.of(line.net()));
        checkSum(type + ".tax", lines, SaleLine::tax);
        checkSum(type + ".cost", lines, SaleLine::cost);
    }

    /** The sum of the net amounts. */
    static Money net(Currency currency, List<SaleLine> lines) {
        Money sum = Money.zero(currency);
        for (SaleLine line : lines) {
            sum = sum.plus(line.net());
        }
        return sum;
    }

    /** The sum of an amount that every line has, or nothing. */
    static Optional<Money> total(Currency currency, List<SaleLine> lines, Function<SaleLine, Optional<Money>> amount) {
        Money sum = Money.zero(currency);
        for (SaleLine line : lines) {
            Optional<Money> term = amount.apply(line);
            if (term.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(term.get());
        }
        return Optional.of(sum);
    }

    private static void checkSum(String field, List<SaleLine> lines, Function<SaleLine, Optional<Money>> amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (SaleLine line : lines) {
            sum = sum.add(amount.apply(line).map(Money::amount).orElse(BigDecimal.ZERO));
        }
        Canonical.number(field, sum);
    }
}
