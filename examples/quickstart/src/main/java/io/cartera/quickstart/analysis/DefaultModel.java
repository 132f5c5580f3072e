package io.cartera.quickstart.analysis;

import static io.cartera.criteria.Criteria.date;
import static io.cartera.criteria.Criteria.number;

import io.cartera.client.Colour;
import io.cartera.criteria.Criterion;
import io.cartera.metric.AggregateMetric;
import io.cartera.metric.ClientAttributes;
import io.cartera.metric.DerivedMetric;
import io.cartera.metric.EventAttributes;
import io.cartera.metric.Metrics;
import io.cartera.money.Money;
import io.cartera.priority.PriorityModel;
import io.cartera.priority.Term;
import io.cartera.segment.Ladder;
import io.cartera.segment.Segment;
import io.cartera.segment.SegmentationModel;
import io.cartera.segment.catalog.Abc;
import io.cartera.segment.catalog.ClientStatus;
import io.cartera.segment.catalog.Rfm;
import io.cartera.segment.population.BandOf;
import io.cartera.segment.population.CutMethod;
import io.cartera.time.Span;
import io.cartera.time.Window;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** The rules by which the quickstart segments and ranks: RFM, ABC, status, some segments, and a score of up to 100 points. */
final class DefaultModel {

    private final AnalysisSettings settings;
    private final AggregateMetric<Money> revenue;
    private final Rfm rfm;
    private final Abc abc;
    private final Ladder rfmLadder;
    private final Ladder abcLadder;
    private final Ladder statusLadder;
    private final List<Segment> segments;
    private final SegmentationModel model;

    DefaultModel(AnalysisSettings settings) {
        Currency currency = settings.currency();
        this.settings = settings;
        this.revenue = Metrics.revenue(currency);
        this.rfm = Rfm.standard(currency, method(settings.quantiles()));
        this.abc = Abc.of(
                currency,
                settings.abc().a().movePointLeft(2),
                settings.abc().b().movePointLeft(2));
        this.rfmLadder = rfm.rPackageLadder();
        this.abcLadder = abc.ladder();
        this.statusLadder = ClientStatus.withinDays(settings.activeDays()).ladder();
        this.segments = segments();
        this.model = assembled();
    }

    private static CutMethod method(Quantiles quantiles) {
        return switch (quantiles) {
            case NEAREST_RANK -> new CutMethod.NearestRank(Rfm.BANDS);
            case TYPE7 -> new CutMethod.Type7(Rfm.BANDS);
            case RANK_BANDS -> new CutMethod.RankBands(Rfm.BANDS);
            case RFM_PACKAGE -> new CutMethod.RfmPackage(Rfm.BANDS);
        };
    }

    private List<Segment> segments() {
        Criterion prospect = statusLadder.at(ClientStatus.POTENTIAL);
        Criterion newcomer = date(Metrics.firstPurchase()).withinLast(Span.days(settings.activeDays()));
        Criterion once = number(Metrics.orders()).equalTo(1).and(statusLadder.at(ClientStatus.INACTIVE));
        Criterion overdue =
                number(Metrics.orders()).atLeast(3).and(number(delay()).greaterThan(2));
        return List.of(
                Segment.of(SegmentNames.PROSPECT.word(), prospect).coloured(Colour.BLUE),
                Segment.of(SegmentNames.NEW.word(), newcomer).coloured(Colour.GREEN),
                Segment.of(SegmentNames.ONCE.word(), once).coloured(Colour.GREY),
                Segment.of(SegmentNames.OVERDUE.word(), overdue).coloured(Colour.AMBER),
                Segment.of(SegmentNames.RECOVER.word(), recover()).coloured(Colour.RED),
                Segment.of(SegmentNames.UNHAPPY.word(), unhappy()).coloured(Colour.ORANGE));
    }

    private PriorityModel priority() {
        BigDecimal best = points(Rfm.BANDS);
        return PriorityModel.of(
                "contact",
                Term.scaled(TermNames.VALUE.word(), points(25), new BandOf(rfm.monetary()), points(1), best),
                Term.scaled(TermNames.FREQUENCY.word(), points(15), new BandOf(rfm.frequency()), points(1), best),
                Term.scaled(TermNames.DELAY.word(), points(30), delay(), points(1), points(3)),
                Term.when(TermNames.RECOVER.word(), points(20), recover()),
                Term.when(TermNames.UNHAPPY.word(), points(10), unhappy()),
                Term.when(TermNames.IN_TOUCH.word(), points(20), inTouch()));
    }

    private Criterion recover() {
        return statusLadder.at(ClientStatus.INACTIVE).and(rfm.monetary().atLeast(4));
    }

    private static Criterion unhappy() {
        Window lastYear = Window.last(Span.years(1));
        return number(Metrics.surveys().within(lastYear).average(EventAttributes.SCORE_SHARE))
                .lessThan(new BigDecimal("0.5"));
    }

    private Criterion inTouch() {
        Window lately = Window.last(Span.days(180));
        return statusLadder
                .at(ClientStatus.POTENTIAL)
                .and(number(Metrics.interactions().within(lately).count()).atLeast(1));
    }

    /** How many of its usual gaps ago a client bought last. */
    static DerivedMetric<BigDecimal> delay() {
        return DerivedMetric.ratio(Metrics.recencyDays(), Metrics.purchaseGap());
    }

    private static BigDecimal points(long number) {
        return BigDecimal.valueOf(number);
    }

    private SegmentationModel assembled() {
        SegmentationModel.Builder builder = SegmentationModel.builder()
                .ladder(statusLadder)
                .ladder(abcLadder)
                .ladder(rfmLadder)
                .priority(priority())
                .report(ClientAttributes.NAME)
                .report(revenue)
                .report(Metrics.orders())
                .report(Metrics.recencyDays())
                .report(Metrics.firstPurchase())
                .report(Metrics.lastPurchase());
        segments.forEach(builder::segment);
        rfm.cuts().forEach(builder::report);
        return builder.build();
    }

    SegmentationModel model() {
        return model;
    }

    AggregateMetric<Money> revenue() {
        return revenue;
    }

    Rfm rfm() {
        return rfm;
    }

    Ladder rfmLadder() {
        return rfmLadder;
    }

    Ladder abcLadder() {
        return abcLadder;
    }

    Ladder statusLadder() {
        return statusLadder;
    }
}
