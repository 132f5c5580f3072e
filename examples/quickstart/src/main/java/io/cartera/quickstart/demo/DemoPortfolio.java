package io.cartera.quickstart.demo;

import io.cartera.Stability;
import io.cartera.client.Client;
import io.cartera.history.ClientEvent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The demonstration portfolio: 5,000 clients with about 60,000 purchases and interactions. */
@Stability(Stability.Level.EVOLVING)
public final class DemoPortfolio {

    /** How many clients there are. */
    public static final int CLIENTS = 5_000;
    /** The seed of the portfolio that the quick start shows. */
    public static final long SEED = 20_250_630L;
    /** The day as of which it is shown; nothing happens after it. */
    public static final LocalDate AS_OF = LocalDate.of(2025, 6, 30);
    /** The zone in which its days are reckoned. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Madrid");
    /** The currency of every amount. */
    public static final Currency CURRENCY = Currency.getInstance("EUR");
    /** What the recording system of every event is called. */
    public static final String SOURCE = "demo";

    private DemoPortfolio() {}

    /**
     * The clients in the order of their ids, made one at a time.
     *
     * @param seed the same seed gives the same portfolio
     * @param asOf the last day of the histories, which go back three and a half years
     */
    public static Stream<DemoClient> generate(long seed, LocalDate asOf) {
        return IntStream.rangeClosed(1, CLIENTS).mapToObj(number -> one(seed, number, asOf));
    }

    private static DemoClient one(long seed, int number, LocalDate asOf) {
        Sketch sketch = Sketch.of(new Dice(seed, 10L * number), number, asOf);
        Client client = ClientMaker.make(new Dice(seed, 10L * number + 1), sketch);
        Journal journal = new Journal(sketch, client, asOf);
        PurchaseMaker.write(new Dice(seed, 10L * number + 2), journal);
        CareMaker.write(new Dice(seed, 10L * number + 3), journal);
        DealMaker.write(new Dice(seed, 10L * number + 4), journal);
        CampaignMaker.write(new Dice(seed, 10L * number + 5), journal);
        List<ClientEvent> events = new ArrayList<>(journal.events());
        events.sort(ClientEvent.BY_TIME);
        return new DemoClient(client, events);
    }
}
