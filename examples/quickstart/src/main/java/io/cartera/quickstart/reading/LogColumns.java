package io.cartera.quickstart.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The columns of one invoice log, found by its header. */
final class LogColumns {

    final Column client;
    final DateColumn placedAt;
    final Optional<Column> order;
    final Optional<Column> product;
    final Optional<Column> country;
    final Optional<NumberColumn> quantity;
    final Optional<NumberColumn> price;
    final Optional<NumberColumn> discount;
    final Optional<NumberColumn> amount;

    /** What a row without an order is known by: everything that says what was sold to whom and when. */
    final List<Column> content;

    private final LogFormat format;
    private final Header header;

    LogColumns(LogFormat format, Header header) {
        this.format = format;
        this.header = header;
        client = new Column(format.columns().require("client", header), name("client"));
        placedAt = new DateColumn(
                new Column(format.columns().require("placedAt", header), name("placedAt")), format.dates());
        order = column("order");
        product = column("product");
        country = column("country");
        amount = number("amount", OptionalInt.empty());
        quantity = number("quantity", OptionalInt.empty());
        price = number("price", format.priceScale());
        discount = number("discount", format.discountScale());
        if (amount.isEmpty()) {
            format.columns().require("quantity", header);
            format.columns().require("price", header);
        }
        content = Stream.of(
                        Optional.of(client),
                        Optional.of(placedAt.column()),
                        product,
                        quantity.map(NumberColumn::column),
                        price.map(NumberColumn::column),
                        discount.map(NumberColumn::column),
                        amount.map(NumberColumn::column))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Column> column(String key) {
        return format.columns().find(key, header).map(index -> new Column(index, name(key)));
    }

    private Optional<NumberColumn> number(String key, OptionalInt scale) {
        return column(key).map(column -> new NumberColumn(column, scale));
    }

    private String name(String key) {
        return format.columns().nameOf(key);
    }
}
