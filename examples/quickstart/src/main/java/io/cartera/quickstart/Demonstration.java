package io.cartera.quickstart;

import io.cartera.Stability;
import io.cartera.quickstart.importing.ImportedClient;
import java.time.LocalDate;
import java.util.List;

/** A portfolio to show where the user has none. */
@Stability(Stability.Level.EXPERIMENTAL)
public interface Demonstration {

    /** Its name, for the report. */
    String title();

    /** The day as of which it is analysed. */
    LocalDate asOf();

    /** Its clients with their events, the same every time. */
    List<ImportedClient> clients();
}
