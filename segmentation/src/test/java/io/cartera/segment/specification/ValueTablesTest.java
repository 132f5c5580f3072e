package io.cartera.segment.specification;

import io.cartera.criteria.Operand;
import io.cartera.criteria.ValueType;
import io.cartera.history.ClientEvent;
import io.cartera.metric.Assumptions;
import io.cartera.metric.ClientAttribute;
import io.cartera.metric.DerivedMetric;
import io.cartera.metric.Metrics;
import io.cartera.money.Money;
import io.cartera.segment.ClientResult;
import io.cartera.segment.History;
import io.cartera.segment.Ladder;
import io.cartera.segment.ListView;
import io.cartera.segment.SegmentationEngine;
import io.cartera.segment.SegmentationModel;
import io.cartera.segment.catalog.ClientStatus;
import io.cartera.time.FiscalCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ValueTablesTest {

    private static final Currency USD = Money.currency("USD");
    private static final Pattern RATIO = Pattern.compile("ratio of (\\S+) to (\\S+)");
    private static final Pattern CONVERTED = Pattern.compile("sum at (\\S+) of (.*)");
    private static final Pattern PLAIN = Pattern.compile("(sum|average) of (.*)");
    private static final Pattern EVENT = Pattern.compile("(purchase|return) of (\\S+) on (\\S+)");

    @Test
    void numbersAreExactAndRoundedOnce() {
        Tables.check("exactness", 1, 1, row -> List.of(computed(row.get(0))));
    }

    private static String computed(String text) {
        Matcher ratio = RATIO.matcher(text);
        if (ratio.matches()) {
            return Question.value(
                    Question.view().with(History.client("c")),
                    Assumptions.none(),
                    DerivedMetric.ratio(constant("a", ratio.group(1)), constant("b", ratio.group(2))));
        }
        Matcher converted = CONVERTED.matcher(text);
        if (converted.matches()) {
            BigDecimal rate = new BigDecimal(converted.group(1));
            return Question.value(
                    sales(converted.group(2), USD),
                    new Assumptions((from, to, day) -> Optional.of(rate), FiscalCalendar.calendarYear()),
                    Metrics.revenue(History.EUR));
        }
        Matcher plain = PLAIN.matcher(text);
        if (!plain.matches()) {
            throw new IllegalArgumentException(text);
        }
        Operand<Money> metric =
                plain.group(1).equals("sum") ? Metrics.revenue(History.EUR) : Metrics.averageTicket(History.EUR);
        return Question.value(sales(plain.group(2), History.EUR), Assumptions.none(), metric);
    }

    private static Operand<BigDecimal> constant(String key, String number) {
        return ClientAttribute.of(key, ValueType.NUMBER, c -> Optional.of(new BigDecimal(number)));
    }

    private static ListView sales(String amounts, Currency currency) {
        List<ClientEvent> events = new ArrayList<>();
        if (!amounts.equals("nothing")) {
            for (String amount : amounts.split(" and ", -1)) {
                events.add(History.purchase(
                        "p" + events.size(),
                        Question.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        Money.of(new BigDecimal(amount), currency)));
            }
        }
        return Question.view().with(History.client("c"), events);
    }

    @Test
    void neverBoughtAndLapsedDiffer() {
        Tables.check("buyers", 1, 6, row -> {
            ListView view = Question.view().with(History.client("c"), history(row.get(0)));
            return List.of(
                    Question.value(view, Assumptions.none(), Metrics.orders()),
                    Question.value(view, Assumptions.none(), Metrics.revenue(History.EUR)),
                    Question.value(view, Assumptions.none(), Metrics.recencyDays()),
                    Question.value(view, Assumptions.none(), Metrics.averageTicket(History.EUR)),
                    place(view, ClientStatus.everBought().ladder()),
                    place(view, ClientStatus.withinDays(90).ladder()));
        });
    }

    private static List<ClientEvent> history(String text) {
        return Arrays.stream(text.split(", ", -1))
                .map(EVENT::matcher)
                .filter(Matcher::matches)
                .<ClientEvent>map(m -> m.group(1).equals("purchase")
                        ? History.purchase("p" + m.group(3), LocalDate.parse(m.group(3)), m.group(2))
                        : History.giveBack("r" + m.group(3), LocalDate.parse(m.group(3)), m.group(2)))
                .toList();
    }

    private static String place(ListView view, Ladder ladder) {
        return SegmentationEngine.create()
                .run(view, SegmentationModel.builder().ladder(ladder).build())
                .results()
                .map((ClientResult c) -> c.place(ladder).name())
                .findFirst()
                .orElseThrow();
    }
}
