package io.cartera.quickstart.reading;

import io.cartera.history.SaleLine;
import io.cartera.money.Money;
import io.cartera.quickstart.reading.JudgedRow.Direction;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Turns a row into what it says, or rejects it; not thread-safe. Repeated texts and prices become one object. */
final class RowJudge {

    private static final int MOST_REMEMBERED = 200_000;

    private final LogColumns columns;
    private final int width;
    private final Currency currency;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<BigDecimal, Money> prices = new HashMap<>();

    RowJudge(LogColumns columns, int width, Currency currency) {
        this.columns = columns;
        this.width = width;
        this.currency = currency;
    }

    JudgedRow judge(Row row) throws RejectedRow {
        if (row.isUnclosed()) {
            throw new RejectedRow(Reason.UNCLOSED_QUOTE);
        }
        if (row.fields().size() != width) {
            throw new RejectedRow(Reason.WRONG_FIELDS, row.fields().size(), width);
        }
        String client = columns.client.id(row);
        if (client.isBlank()) {
            throw columns.client.missing(Reason.NO_CLIENT);
        }
        Instant at = columns.placedAt.require(row);
        String order = columns.order.isPresent() ? columns.order.get().text(row) : "";
        String product = columns.product.isPresent() ? columns.product.get().id(row) : "";
        String country = columns.country.isPresent() ? columns.country.get().text(row) : "";
        SaleLine.Builder line = SaleLine.builder();
        if (!product.isBlank()) {
            line.product(shared(product));
        }
        Direction direction = value(row, line);
        return new JudgedRow(client, order, shared(country), direction, new LoggedLine(at, line.build()));
    }

    /** Sets quantity, price, discount and net amount; the sign decides the direction and is taken off. */
    private Direction value(Row row, SaleLine.Builder line) throws RejectedRow {
        Optional<BigDecimal> amount =
                columns.amount.isPresent() ? columns.amount.get().find(row) : Optional.empty();
        boolean bothGiven = columns.quantity.isPresent() && columns.price.isPresent();
        if (columns.amount.isPresent() && amount.isEmpty() && !bothGiven) {
            throw columns.amount.get().column().missing(Reason.MISSING);
        }
        Optional<BigDecimal> quantity = number(columns.quantity, row, amount.isEmpty());
        Optional<BigDecimal> price = number(columns.price, row, amount.isEmpty());
        Optional<BigDecimal> discount = number(columns.discount, row, false);
        if (discount.isPresent()) {
            share(row, discount.get());
        }
        BigDecimal value = amount.isPresent() ? amount.get() : product(quantity, price, discount);
        boolean returned = quantity.orElse(value).signum() < 0;
        // A stated amount of a return may or may not carry the sign that its quantity has.
        BigDecimal net = !returned ? value : amount.isPresent() ? value.abs() : value.negate();
        if (NumberColumn.tooLarge(net)) {
            throw new RejectedRow(Reason.AMOUNT_TOO_LARGE, net.toPlainString());
        }
        line.quantity(quantity.orElse(BigDecimal.ONE).abs())
                .unitPrice(price.map(this::money))
                .discount(discount)
                .net(Money.of(net, currency));
        return returned ? Direction.RETURNED : Direction.SOLD;
    }

    private static Optional<BigDecimal> number(Optional<NumberColumn> column, Row row, boolean required)
            throws RejectedRow {
        if (column.isEmpty()) {
            return Optional.empty();
        }
        return required ? Optional.of(column.get().require(row)) : column.get().find(row);
    }

    private static BigDecimal product(
            Optional<BigDecimal> quantity, Optional<BigDecimal> price, Optional<BigDecimal> discount) {
        BigDecimal full = quantity.orElseThrow().multiply(price.orElseThrow());
        return discount.isEmpty() ? full : full.multiply(BigDecimal.ONE.subtract(discount.get()));
    }

    private void share(Row row, BigDecimal discount) throws RejectedRow {
        if (discount.signum() < 0 || discount.compareTo(BigDecimal.ONE) > 0) {
            Column column = columns.discount.orElseThrow().column();
            throw column.rejected(Reason.NO_SHARE, column.raw(row));
        }
    }

    private Money money(BigDecimal price) {
        Money known = prices.get(price);
        if (known != null) {
            return known;
        }
        Money money = Money.of(price, currency);
        if (prices.size() < MOST_REMEMBERED) {
            prices.put(price, money);
        }
        return money;
    }

    private String shared(String text) {
        String known = texts.size() < MOST_REMEMBERED ? texts.putIfAbsent(text, text) : texts.get(text);
        return known == null ? text : known;
    }
}
