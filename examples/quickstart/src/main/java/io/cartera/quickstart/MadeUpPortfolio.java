package io.cartera.quickstart;

import io.cartera.quickstart.demo.DemoPortfolio;
import io.cartera.quickstart.importing.ImportedClient;
import io.cartera.time.AsOf;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The demonstration of the jar: the generated portfolio, whose clients are master data. */
final class MadeUpPortfolio implements Demonstration {

    @Override
    public AsOf asOf() {
        return AsOf.endOf(DemoPortfolio.AS_OF, DemoPortfolio.ZONE);
    }

    @Override
    public Currency currency() {
        return DemoPortfolio.CURRENCY;
    }

    @Override
    public List<ImportedClient> clients() {
        return DemoPortfolio.generate(DemoPortfolio.SEED, DemoPortfolio.AS_OF)
                .map(made -> new ImportedClient(made.client(), Optional.empty(), made.events(), List.of()))
                .toList();
    }
}
