package io.cartera.quickstart.reading;

import io.cartera.Stability;
import io.cartera.quickstart.output.ImportFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An invoice log that was read.
 *
 * @param clients its clients, in the order of their first rows
 * @param figures what became of its rows
 * @param lastDay the day of its latest row, in the zone it was read in; absent where no row could be used
 */
@Stability(Stability.Level.EXPERIMENTAL)
public record InvoiceLog(List<ClientLog> clients, ImportFigures figures, Optional<LocalDate> lastDay) {

    /** Copies the list. */
    public InvoiceLog {
        clients = List.copyOf(clients);
    }
}
