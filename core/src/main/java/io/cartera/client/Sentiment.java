package io.cartera.client;

import io.cartera.Stability;
import io.cartera.internal.Check;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a client feels or thinks, through which channel it showed and when; immutable. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract class Sentiment {

    Sentiment() {}

    /** In which way it showed. */
    public abstract SentimentKind kind();

    /** What was said, written or noticed, not blank. */
    public abstract String text();

    /** The channel through which it came. */
    public abstract Channel channel();

    /** The day on which it was expressed. */
    public abstract LocalDate expressedOn();

    /** What it is about, such as a product, not blank. */
    public abstract Optional<String> subject();

    /** Whether it speaks for or against. */
    public abstract Optional<Polarity> polarity();

    /** Starts a sentiment; {@code kind}, {@code text}, {@code channel} and {@code expressedOn} are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Check.filled("sentiment.text", text());
        Check.filled("sentiment.subject", subject());
        Check.date("sentiment.expressedOn", expressedOn());
    }

    /** Builds a {@link Sentiment}; not thread-safe. */
    public static final class Builder extends ImmutableSentiment.Builder {
        Builder() {}
    }
}
