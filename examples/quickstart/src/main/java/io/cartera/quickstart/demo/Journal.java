package io.cartera.quickstart.demo;

import io.cartera.client.Client;
import io.cartera.client.ContactId;
import io.cartera.client.ExternalId;
import io.cartera.client.RepresentativeId;
import io.cartera.history.ClientEvent;
import io.cartera.history.Purchase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A client's history while it is written; not thread-safe. */
final class Journal {

    private final Sketch sketch;
    private final Client client;
    private final LocalDate asOf;
    private final Instant end;
    private final List<ClientEvent> events = new ArrayList<>();
    private final List<Purchase> purchases = new ArrayList<>();

    Journal(Sketch sketch, Client client, LocalDate asOf) {
        this.sketch = sketch;
        this.client = client;
        this.asOf = asOf;
        this.end = asOf.plusDays(1).atStartOfDay(DemoPortfolio.ZONE).toInstant();
    }

    Sketch sketch() {
        return sketch;
    }

    Client client() {
        return client;
    }

    LocalDate asOf() {
        return asOf;
    }

    List<ClientEvent> events() {
        return events;
    }

    List<Purchase> purchases() {
        return purchases;
    }

    /** The id of the next event, unique in the portfolio. */
    ExternalId nextId(String letter) {
        return ExternalId.of(DemoPortfolio.SOURCE, letter + "-" + sketch.number() + "-" + (events.size() + 1));
    }

    /** Adds an event, unless it would happen after the last day. */
    void add(ClientEvent event) {
        if (event.occurredAt().isBefore(end)) {
            events.add(event);
            if (event instanceof Purchase purchase) {
                purchases.add(purchase);
            }
        }
    }

    /** A moment of a day when shops are open, in the client's own country. */
    Instant during(Dice dice, LocalDate day) {
        return day.atTime(dice.between(9, 19), dice.below(60), dice.below(60))
                .toInstant(sketch.place().country().offset());
    }

    /** One of a company's contacts. */
    Optional<ContactId> contact(Dice dice) {
        return client.contacts().isEmpty()
                ? Optional.empty()
                : Optional.of(dice.pickEarly(client.contacts()).id());
    }

    /** Who looks after the client, where somebody does. */
    Optional<RepresentativeId> representative() {
        return client.assignment().flatMap(a -> a.owner());
    }
}
