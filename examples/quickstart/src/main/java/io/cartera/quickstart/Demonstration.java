package io.cartera.quickstart;

import io.cartera.Stability;
import io.cartera.quickstart.importing.ImportedClient;
import io.cartera.time.AsOf;
import java.util.Currency;
import java.util.List;

/** A portfolio to show where the user has none. */
@Stability(Stability.Level.EXPERIMENTAL)
public interface Demonstration {

    /** The moment as of which it is analysed. */
    AsOf asOf();

    /** The currency of its amounts. */
    Currency currency();

    /** Its clients with their events, the same every time. */
    List<ImportedClient> clients();
}
