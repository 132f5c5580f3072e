package io.cartera.storage.contract;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that goes on by a second each time it is read, unless a test sets it. */
final class TickingClock implements InstantSource {

    private final AtomicLong names = new AtomicLong();
    private Instant now;

    TickingClock(Instant start) {
        this.now = start;
    }

    @Override
    public synchronized Instant instant() {
        now = now.plus(Duration.ofSeconds(1));
        return now;
    }

    synchronized void set(Instant instant) {
        now = instant;
    }

    /** A number that was not given before. */
    long next() {
        return names.incrementAndGet();
    }
}
