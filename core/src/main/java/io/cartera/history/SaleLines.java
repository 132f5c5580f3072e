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
        return Money.of(sum(lines, line -> Optional.of(line.net())), currency);
    }

    /** The sum of an amount that every line has, or nothing. */
    static Optional<Money> total(Currency currency, List<SaleLine> lines, Function<SaleLine, Optional<Money>> amount) {
        return lines.stream().allMatch(line -> amount.apply(line).isPresent())
                ? Optional.of(Money.of(sum(lines, amount), currency))
                : Optional.empty();
    }

    private static void checkSum(String field, List<SaleLine> lines, Function<SaleLine, Optional<Money>> amount) {
        Canonical.number(field, sum(lines, amount));
    }

    /** Unbounded on the way, so that only the sum itself has to be a valid amount, whatever the order of the lines. */
    private static BigDecimal sum(List<SaleLine> lines, Function<SaleLine, Optional<Money>> amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (SaleLine line : lines) {
            sum = sum.add(amount.apply(line).map(Money::amount).orElse(BigDecimal.ZERO));
        }
        return sum;
    }
}
