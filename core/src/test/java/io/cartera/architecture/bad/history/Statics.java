package io.cartera.architecture.bad.history;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

final class Statics {
    static final String TEXT = "text";
    static final BigDecimal NUMBER = BigDecimal.TEN;
    static final Duration DAY = Duration.ofDays(1);
    static final Pattern PATTERN = Pattern.compile("x");
    static final List<String> LIST = List.of("a");
    static final Fixed VALUE = new Fixed(1);
    static final Kind KIND = Kind.ONE;

    static int reassigned;
    static final AtomicLong ATOMIC = new AtomicLong();
    static final HashMap<String, String> HASH_MAP = new HashMap<>(Map.of());
    static final int[] ARRAY = {1};
    static final Changing OWN = new Changing();

    private Statics() {}

    enum Kind {
        ONE
    }

    record Fixed(int value) {}

    static final class Changing {
        int value;
    }
}
