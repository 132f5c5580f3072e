package io.cartera.quickstart.importing;

import io.cartera.client.ExternalId;
import io.cartera.quickstart.reading.Fingerprint;
import io.cartera.quickstart.reading.LoggedOrder;

/**
 * The ids of the events of an invoice log.
 *
 * <p>The value is {@code kind/client/order}, with a backslash before each slash and backslash inside the parts, so that no two
 * orders share one. A value longer than an id may be becomes {@code kind#} and the SHA-256 of its parts.
 */
final class EventIds {

    private static final int LONGEST = 255;

    private final String source;

    EventIds(String source) {
        this.source = source;
    }

    /** The id of what was sold. */
    ExternalId sold(String client, LoggedOrder order) {
        return id(order.kind() == LoggedOrder.Kind.ORDER ? "order" : "row", client, order.id());
    }

    /** The id of what came back. */
    ExternalId returned(String client, LoggedOrder order) {
        return id(order.kind() == LoggedOrder.Kind.ORDER ? "return" : "return-row", client, order.id());
    }

    private ExternalId id(String kind, String client, String order) {
        String plain = kind + '/' + escaped(client) + '/' + escaped(order);
        boolean fits = plain.codePointCount(0, plain.length()) <= LONGEST;
        return ExternalId.of(
                source,
                fits
                        ? plain
                        : kind + '#' + new Fingerprint().add(client).add(order).hex());
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace("/", "\\/");
    }
}
