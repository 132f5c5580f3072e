package io.cartera.segment.explain;

import static io.cartera.criteria.Criteria.allOf;
import static io.cartera.criteria.Criteria.anyOf;
import static io.cartera.criteria.Criteria.atLeast;
import static io.cartera.criteria.Criteria.date;
import static io.cartera.criteria.Criteria.each;
import static io.cartera.criteria.Criteria.element;
import static io.cartera.criteria.Criteria.money;
import static io.cartera.criteria.Criteria.not;
import static io.cartera.criteria.Criteria.number;
import static io.cartera.criteria.Criteria.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.criteria.Criterion;
import io.cartera.criteria.Explanation;
import io.cartera.history.Purchase;
import io.cartera.metric.Assumptions;
import io.cartera.metric.ClientAttributes;
import io.cartera.metric.ClientFacts;
import io.cartera.metric.EventAttributes;
import io.cartera.metric.Metrics;
import io.cartera.money.Money;
import io.cartera.priority.PriorityModel;
import io.cartera.priority.Term;
import io.cartera.segment.Ladder;
import io.cartera.segment.Portfolios;
import io.cartera.segment.SegmentationEngine;
import io.cartera.segment.SegmentationModel;
import io.cartera.segment.SegmentationResult;
import io.cartera.segment.population.Cut;
import io.cartera.segment.population.CutMethod;
import io.cartera.segment.population.CutProfile;
import io.cartera.segment.population.Member;
import io.cartera.segment.population.PopulationProfile;
import io.cartera.storage.View;
import io.cartera.time.Span;
import io.cartera.time.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationRendererTest {

    private static final ExplanationRenderer ENGLISH = ExplanationRenderer.of(Language.ENGLISH);
    private static final ExplanationRenderer SPANISH = ExplanationRenderer.of(Locale.forLanguageTag("es-ES"));
    private static final Currency EUR = Money.currency("EUR");
    private static final Client CLIENT = Portfolios.broken("a", 7);
    private static final List<Purchase> PURCHASES = List.of(
            Portfolios.purchase("1", LocalDate.of(2023, 5, 1), "10"),
            Portfolios.purchase("2", LocalDate.of(2024, 3, 1), "1000.5"),
            Portfolios.purchase("3", LocalDate.of(2024, 11, 21), "250"));

    private static final Criterion ORDERS =
            number(Metrics.orders(Window.last(Span.months(12)))).atLeast(3);
    private static final Criterion RECENT = number(Metrics.recencyDays()).lessThan(90);
    private static final Criterion SPENT = money(Metrics.revenue(EUR)).atLeast(Money.of("1100", "EUR"));

    @Test
    void saysWhatWasObservedInWhichDaysAndWhatWasAskedFor() {
        assertThat(ENGLISH.reason(explain(ORDERS)))
                .isEqualTo("orders, last 12 months: 2 (2024-01-01 to 2024-12-31); at least 3 needed");
        assertThat(SPANISH.reason(explain(ORDERS)))
                .isEqualTo("pedidos, últimos 12 meses: 2 (del 01/01/2024 al 31/12/2024); se requiere al menos 3");
        assertThat(ENGLISH.reason(explain(SPENT)))
                .isEqualTo("revenue: 1,260.50 EUR (up to 2024-12-31); at least 1,100.00 EUR needed");
        assertThat(SPANISH.reason(explain(SPENT)))
                .isEqualTo("ingresos: 1.260,50 EUR (hasta el 31/12/2024); se requiere al menos 1.100,00 EUR");
    }

    @Test
    void saysWhereACutOffComesFrom() {
        Cut abc = Cut.of("abc", Metrics.revenue(EUR), new CutMethod.Pareto(List.of(new BigDecimal("0.8"))));
        PopulationProfile profile = PopulationProfile.of(List.of(CutProfile.measure(
                abc,
                List.of(
                        new Member(ClientId.of("x"), BigDecimal.valueOf(5_000)),
                        new Member(ClientId.of("y"), BigDecimal.valueOf(1_100))))));
        Explanation why = explain(abc.inTop().bind(profile));
        assertThat(ENGLISH.reason(why))
                .isEqualTo("revenue: 1,260.50 EUR (up to 2024-12-31); more than 1,100.00 EUR"
                        + " (cut-off of ABC class: top share 0.8, Everyone, n = 2) needed");
        assertThat(SPANISH.reason(why))
                .isEqualTo("ingresos: 1.260,50 EUR (hasta el 31/12/2024); se requiere más de 1.100,00 EUR"
                        + " (corte de Clase ABC: mayor cuota 0,8, Todos, n = 2)");
    }

    @Test
    void saysThatAPopulationDecidedNoCutOff() {
        Cut cut =
                Cut.of("abc", Metrics.revenue(EUR), new CutMethod.TopCount(10)).atLeastOver(5);
        PopulationProfile profile = PopulationProfile.of(List.of(CutProfile.measure(cut, List.of())));
        assertThat(ENGLISH.reason(explain(cut.inTop().bind(profile))))
                .endsWith("at least an undecided cut-off (cut-off of ABC class: top 10, Everyone, n = 0) needed");
    }

    @Test
    void countsTheEvidenceAndNamesTheLatest() {
        assertThat(ENGLISH.evidence(explain(ORDERS))).isEqualTo("2 events, the latest: shop/3, shop/2");
        assertThat(SPANISH.evidence(explain(RECENT))).isEqualTo("3 eventos, los últimos: shop/3; shop/2; shop/1");
        assertThat(ENGLISH.evidence(explain(number(Portfolios.POINTS).atLeast(3))))
                .isEmpty();
        assertThat(SPANISH.evidence(explain(
                        number(Metrics.orders(Window.last(Span.days(1)))).atLeast(1))))
                .isEqualTo("ningún evento");
    }

    @Test
    void givesInASentenceThePartsThatDecided() {
        assertThat(ENGLISH.sentence(explain(allOf(RECENT, ORDERS))))
                .isEqualTo("Does not hold. orders, last 12 months: 2 (2024-01-01 to 2024-12-31); at least 3 needed");
        assertThat(SPANISH.sentence(explain(anyOf(RECENT, ORDERS))))
                .isEqualTo("Se cumple. días desde la última compra: 40 (hasta el 31/12/2024); se requiere menos de 90");
        assertThat(ENGLISH.sentence(explain(allOf(RECENT, SPENT))))
                .isEqualTo("Holds. days since the last purchase: 40 (up to 2024-12-31); less than 90 needed"
                        + " · revenue: 1,260.50 EUR (up to 2024-12-31); at least 1,100.00 EUR needed");
        assertThat(ENGLISH.sentence(explain(atLeast(2, RECENT, ORDERS, not(SPENT)))))
                .isEqualTo("Does not hold. orders, last 12 months: 2 (2024-01-01 to 2024-12-31); at least 3 needed"
                        + " · revenue: 1,260.50 EUR (up to 2024-12-31); at least 1,100.00 EUR ruled out");
    }

    @Test
    void saysInBothLanguagesWhatCouldNotBeTold() {
        Explanation why = explain(number(Portfolios.BROKEN).isKnown());
        assertThat(ENGLISH.sentence(why))
                .isEqualTo("Cannot be told. client.custom.broken: the value is not of its type");
        assertThat(SPANISH.sentence(why))
                .isEqualTo("No se puede determinar. client.custom.broken: el valor no es de su tipo");
    }

    @Test
    void writesATreeWithAMarkAndTheEvidenceForEachPart() {
        assertThat(ENGLISH.tree(explain(allOf(
                        RECENT, not(anyOf(ORDERS, number(Portfolios.BROKEN).isKnown()))))))
                .isEqualTo(
                        """
                        ! all of:
                          ✓ days since the last purchase: 40 (up to 2024-12-31); less than 90 needed
                            3 events, the latest: shop/3, shop/2, shop/1
                          ! not:
                            ! any of:
                              ✗ orders, last 12 months: 2 (2024-01-01 to 2024-12-31); at least 3 needed
                                2 events, the latest: shop/3, shop/2
                              ! client.custom.broken: the value is not of its type
                        """);
    }

    @Test
    void describesEveryKindOfCondition() {
        assertThat(reasons(text(ClientAttributes.NAME).startsWith("An")))
                .containsExactly(
                        "name: \"Ana Ruiz\"; a text that starts with \"An\" needed",
                        "nombre: «Ana Ruiz»; se requiere un texto que empiece por «An»");
        assertThat(reasons(text(ClientAttributes.COUNTRY).among("ES", "MX")))
                .containsExactly(
                        "country: unknown; one of \"ES\", \"MX\" needed",
                        "país: desconocido; se requiere uno de estos valores: «ES»; «MX»");
        assertThat(reasons(date(Metrics.lastPurchase()).withinLast(Span.days(30)))
                        .get(0))
                .isEqualTo("last purchase: 2024-11-21 (up to 2024-12-31); a date after 2024-12-01 needed");
        assertThat(reasons(text(ClientAttributes.COUNTRY).isMissing()))
                .containsExactly(
                        "country: unknown; a missing value needed",
                        "país: desconocido; se requiere la ausencia de valor");
        assertThat(reasons(each(ClientAttributes.LABELS).any(text(element()).equalTo("vip"))))
                .containsExactly(
                        "labels: unknown; one or more elements with [element: the value \"vip\"] needed",
                        "etiquetas: desconocido; se requiere al menos un elemento con [elemento: el valor «vip»]");
    }

    @Test
    void namesAMetricByItsRowsItsFilterAndItsWindow() {
        Criterion flowers = number(Metrics.purchaseLines()
                        .where(text(EventAttributes.CATEGORY)
                                .equalTo("flowers")
                                .or(number(EventAttributes.QUANTITY).greaterThan(1_000)))
                        .within(Window.last(Span.weeks(1)))
                        .sum(EventAttributes.QUANTITY))
                .greaterThan(0);
        assertThat(reasons(flowers))
                .containsExactly(
                        "sum of quantity (lines of purchases) [any of (category: the value \"flowers\";"
                                + " quantity: more than 1,000)], last week: 0 (2024-12-25 to 2024-12-31);"
                                + " more than 0 needed",
                        "suma de cantidad (líneas de compra) [alguno (categoría: el valor «flowers»;"
                                + " cantidad: más de 1.000)], última semana: 0 (del 25/12/2024 al 31/12/2024);"
                                + " se requiere más de 0");
    }

    @Test
    void saysOnWhichSideOfTheAnalysisADayOfAFilterLies() {
        Criterion soon = number(Metrics.requests()
                        .where(date(EventAttributes.DAY).withinNext(Span.days(3)))
                        .count())
                .isKnown();
        assertThat(reasons(soon).get(0))
                .contains(
                        "a date after the day of the analysis",
                        "a date on or before the day 3 days after the analysis");
        assertThat(reasons(soon).get(1)).contains("día del análisis", "día situado 3 días después del análisis");
    }

    @Test
    void saysWhatEachTermContributed() {
        PriorityModel model = PriorityModel.of(
                "call",
                Term.scaled(
                        "recency", new BigDecimal("25"), Metrics.recencyDays(), BigDecimal.ZERO, new BigDecimal(80)),
                Term.when("many orders", BigDecimal.TEN, ORDERS));
        assertThat(ENGLISH.score(model.score(facts())))
                .containsExactly(
                        "+12.5 recency: days since the last purchase: 40",
                        "0 many orders: orders, last 12 months: 2 (2024-01-01 to 2024-12-31); at least 3 needed",
                        "+12.5 in total");
        assertThat(SPANISH.score(model.score(facts())).get(0))
                .isEqualTo("+12,5 recency: días desde la última compra: 40");
    }

    @Test
    void writesTheWayDownALadder() {
        Ladder ladder = Ladder.builder("value")
                .rung("Champions", ORDERS)
                .rung("Lost", not(RECENT))
                .otherwise("Others")
                .build();
        try (View view = Portfolios.of(Portfolios.AS_OF, Map.of(CLIENT, PURCHASES))) {
            SegmentationEngine engine = SegmentationEngine.create();
            SegmentationResult result =
                    engine.run(view, SegmentationModel.builder().ladder(ladder).build());
            assertThat(SPANISH.path(ladder, engine.explain(view, result, CLIENT.id(), ladder)))
                    .containsExactly(
                            "✗ Campeones: No se cumple. pedidos, últimos 12 meses: 2 (del 01/01/2024 al 31/12/2024);"
                                    + " se requiere al menos 3",
                            "✗ Perdidos: No se cumple. días desde la última compra: 40 (hasta el 31/12/2024);"
                                    + " se excluye menos de 90",
                            "✓ Otros: no se cumple ningún otro peldaño.");
        }
    }

    @Test
    void callsThingsWhatTheHostCallsThem() {
        ExplanationRenderer named = ExplanationRenderer.builder(Language.ENGLISH)
                .name("client.custom.points", "bonus points")
                .name(Metrics.orders().key(), "deliveries")
                .build();
        assertThat(named.reason(explain(number(Portfolios.POINTS).atLeast(3))))
                .isEqualTo("bonus points: 7; at least 3 needed");
        assertThat(named.reason(explain(ORDERS))).startsWith("deliveries, last 12 months: 2");
        assertThat(ENGLISH.reason(explain(number(Portfolios.POINTS).atLeast(3))))
                .isEqualTo("client.custom.points: 7; at least 3 needed");
        assertThatThrownBy(() -> ExplanationRenderer.builder(Language.ENGLISH).name("key", " "))
                .hasMessage("explanation.name = ' ' is refused: it must not be blank");
    }

    private static List<String> reasons(Criterion criterion) {
        return List.of(ENGLISH.reason(explain(criterion)), SPANISH.reason(explain(criterion)));
    }

    private static Explanation explain(Criterion criterion) {
        return criterion.explain(facts());
    }

    private static ClientFacts facts() {
        return ClientFacts.of(Portfolios.AS_OF, Assumptions.none(), CLIENT, PURCHASES);
    }
}
