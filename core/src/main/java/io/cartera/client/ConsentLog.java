package io.cartera.client;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of several decisions on the use of data holds. */
final class ConsentLog {

    private static final Comparator<Consent> LATEST_LAST =
            Comparator.comparing(Consent::decidedOn).thenComparing(Consent::decision);

    private ConsentLog() {}

    static Optional<Consent> holding(List<Consent> consents, Channel channel, ConsentPurpose purpose, LocalDate day) {
        return consents.stream()
                .filter(c -> c.covers(channel, purpose) && !c.decidedOn().isAfter(day))
                .max(LATEST_LAST);
    }
}
