package io.cartera.quickstart.reading;

import io.cartera.Stability;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What an invoice log says about one client; not thread-safe. */
@Stability(Stability.Level.EXPERIMENTAL)
public final class ClientLog {

    private final String id;
    private final Map<String, LoggedOrder> orders = new LinkedHashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>(0);
    private Instant first = Instant.MAX;
    private String country = "";
    private Instant countryAt = Instant.MAX;

    ClientLog(String id) {
        this.id = id;
    }

    /** The client's id, as written. */
    public String id() {
        return id;
    }

    /** When its earliest row is. */
    public Instant first() {
        return first;
    }

    /** Its country as written in the earliest row that names one. */
    public Optional<String> country() {
        return Optional.of(country).filter(c -> !c.isBlank());
    }

    /** Its orders, in file order; unmodifiable. */
    public Collection<LoggedOrder> orders() {
        return Collections.unmodifiableCollection(orders.values());
    }

    void add(JudgedRow row) {
        note(row);
        orders.computeIfAbsent('o' + row.order(), key -> new LoggedOrder(LoggedOrder.Kind.ORDER, row.order()))
                .add(row);
    }

    /** Adds a row that names no order: of equal rows the first is the first, in whatever file it stands next time. */
    void addAlone(JudgedRow row, String fingerprint) {
        note(row);
        int nth = occurrences.merge(fingerprint, 1, Integer::sum);
        LoggedOrder order = new LoggedOrder(LoggedOrder.Kind.ROW, nth == 1 ? fingerprint : fingerprint + "-" + nth);
        order.add(row);
        orders.put('r' + order.id(), order);
    }

    private void note(JudgedRow row) {
        Instant at = row.line().at();
        if (at.isBefore(first)) {
            first = at;
        }
        if (!row.country().isBlank() && at.isBefore(countryAt)) {
            country = row.country();
            countryAt = at;
        }
    }
}
