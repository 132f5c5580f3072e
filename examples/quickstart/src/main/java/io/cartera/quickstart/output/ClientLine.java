package io.cartera.quickstart.output;

import io.cartera.Stability;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is told of one client.
 *
 * @param id the client's id, as written
 * @param name the name that people read; empty where the id is all that is known
 * @param status {@code potential}, {@code active} or {@code inactive}
 * @param segments the names of its segments, in the model's order
 * @param recencyDays the as-of day less the day of the last purchase
 * @param orders the purchases
 * @param revenue the net amount of purchases less returns, in the currency of the analysis
 * @param firstPurchase the local day of the first purchase
 * @param lastPurchase the local day of the last purchase
 * @param r the band of recency, the highest for the most recent
 * @param f the band of frequency
 * @param m the band of monetary value
 * @param abc {@code A}, {@code B} or {@code C}
 * @param priority the score that ranks the clients
 * @param rank the place, from 1
 * @param reasons why it ranks there, as sentences in the language of the results; empty outside the top list
 */
@Stability(Stability.Level.EVOLVING)
public record ClientLine(
        String id,
        Optional<String> name,
        String status,
        List<String> segments,
        Optional<Long> recencyDays,
        long orders,
        BigDecimal revenue,
        Optional<LocalDate> firstPurchase,
        Optional<LocalDate> lastPurchase,
        Optional<Integer> r,
        Optional<Integer> f,
        Optional<Integer> m,
        String abc,
        BigDecimal priority,
        long rank,
        List<String> reasons) {

    /** Keeps its own copy of the lists. */
    public ClientLine {
        segments = List.copyOf(segments);
        reasons = List.copyOf(reasons);
    }

    /** The name where there is one, else the id. */
    public String shownName() {
        return name.orElse(id);
    }
}
