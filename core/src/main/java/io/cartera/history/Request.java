package io.cartera.history;

import io.cartera.InvalidValueException;
import io.cartera.Stability;
import io.cartera.internal.Check;
import io.cartera.money.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Something that the client asked for, counted apart from orders; immutable and thread-safe. */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract non-sealed class Request implements ClientEvent {

    Request() {}

    /** What was asked for. */
    public abstract RequestType type();

    /** What it is about, in words; not blank. */
    public abstract Optional<String> subject();

    /** The products that it is about, as identifiers of one to 255 code points; unmodifiable. */
    public abstract Set<String> products();

    /** The amount at stake, such as the total of the quotation; not negative. */
    public abstract Optional<Money> requestedAmount();

    /** How far it has come; {@link RequestStatus#OPEN} unless set. */
    @Value.Default
    public RequestStatus status() {
        return RequestStatus.OPEN;
    }

    /** When the company answered, truncated to microseconds; not before the request, and absent while it is open. */
    public abstract Optional<Instant> answeredAt();

    @Override
    public final EventKind kind() {
        return EventKind.REQUEST;
    }

    /** Starts a request; {@code id}, {@code occurredAt} and {@code type} are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    Request canonical() {
        Instant at = EventChecks.common("request", this);
        Check.filled("request.subject", subject());
        products().forEach(p -> Check.id("request.products", p));
        EventChecks.amountNotNegative("request.requestedAmount", requestedAmount());
        Optional<Instant> answered = EventChecks.notBefore(at, "request.answeredAt", answeredAt());
        if (answered.isPresent() && status() == RequestStatus.OPEN) {
            throw new InvalidValueException("request.answeredAt", answered.get(), "an OPEN request has no answer yet");
        }
        return at.equals(occurredAt()) && answered.equals(answeredAt())
                ? this
                : builder().from(this).occurredAt(at).answeredAt(answered).build();
    }

    /** Builds a {@link Request}; not thread-safe. */
    public static final class Builder extends ImmutableRequest.Builder {
        Builder() {}
    }
}
