package io.cartera.quickstart.demo;

import io.cartera.client.Channel;
import io.cartera.history.ItemKind;
import io.cartera.history.SaleLine;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes the lines of a purchase. */
final class LineMaker {

    private static final BigDecimal FREE_FREIGHT = new BigDecimal("40");
    private static final List<String> DISCOUNTS = List.of("0.05", "0.1", "0.15");
    private static final BigDecimal MACHINE = new BigDecimal("500");
    /** Above this most orders are of one, whatever the size of the client. */
    private static final BigDecimal DEAR = new BigDecimal("90");

    private LineMaker() {}

    static List<SaleLine> lines(Dice dice, Sketch sketch, LocalDate day, Channel channel) {
        Set<Product> products = new LinkedHashSet<>();
        int count = dice.between(1, sketch.company() ? 4 : 3);
        for (int i = 0; i < count; i++) {
            products.add(product(dice, sketch, day));
        }
        List<SaleLine> lines = new ArrayList<>();
        BigDecimal net = BigDecimal.ZERO;
        for (Product product : products) {
            SaleLine line = line(product, quantity(dice, sketch, product), discount(dice, sketch, product));
            lines.add(line);
            net = net.add(line.net().amount());
        }
        if (channel.equals(Channel.WEB) && net.compareTo(FREE_FREIGHT) < 0) {
            lines.add(line(Product.FREIGHT, BigDecimal.ONE, BigDecimal.ZERO));
        }
        return lines;
    }

    private static Product product(Dice dice, Sketch sketch, LocalDate day) {
        int month = day.getMonthValue();
        if (month >= 11 && dice.chance(month == 12 ? 0.45 : 0.2)) {
            return dice.pick(Product.CHRISTMAS);
        }
        if (month >= 6 && month <= 8 && dice.chance(0.35)) {
            return dice.pick(Product.SUMMER);
        }
        if (sketch.company() && dice.chance(0.45)) {
            Product product = dice.pickEarly(Product.PROFESSIONAL);
            // A machine lasts for years.
            boolean machine = product.price().compareTo(MACHINE) > 0;
            return machine && dice.chance(0.85) ? Product.PROFESSIONAL.get(0) : product;
        }
        return dice.pickEarly(Product.EVERYDAY);
    }

    private static BigDecimal quantity(Dice dice, Sketch sketch, Product product) {
        if (product.kind() != ItemKind.GOODS || (product.price().compareTo(DEAR) > 0 && dice.chance(0.7))) {
            return BigDecimal.ONE;
        }
        double most = 1 + sketch.size() * 1.6;
        return BigDecimal.valueOf(1 + (long) (dice.unit() * Math.min(most, 60)));
    }

    private static BigDecimal discount(Dice dice, Sketch sketch, Product product) {
        boolean discounted = product.kind() == ItemKind.GOODS && dice.chance(sketch.size() > 4 ? 0.6 : 0.18);
        return discounted ? new BigDecimal(dice.pickEarly(DISCOUNTS)) : BigDecimal.ZERO;
    }

    private static SaleLine line(Product product, BigDecimal quantity, BigDecimal discount) {
        BigDecimal net = cents(product.price().multiply(quantity).multiply(BigDecimal.ONE.subtract(discount)));
        return SaleLine.builder()
                .product(product.code())
                .description(product.name())
                .category(product.category())
                .kind(product.kind())
                .quantity(quantity)
                .unitPrice(money(product.price()))
                .discount(discount)
                .net(money(net))
                .tax(money(cents(net.multiply(product.tax()))))
                .cost(money(product.cost().multiply(quantity)))
                .build();
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_EVEN);
    }

    private static Money money(BigDecimal amount) {
        return Money.of(amount, DemoPortfolio.CURRENCY);
    }
}
