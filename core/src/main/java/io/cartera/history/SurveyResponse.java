package io.cartera.history;

import io.cartera.Stability;
import io.cartera.client.Polarity;
import io.cartera.internal.Canonical;
import io.cartera.internal.Check;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An opinion of the client as a number on a scale, in one dimension; immutable and thread-safe.
 *
 * <p>A questionnaire of several dimensions is several responses with the same {@link #survey()}. A review with stars is one
 * too, with the words in {@link #comment()}.
 */
@Value.Immutable
@Stability(Stability.Level.EVOLVING)
public abstract non-sealed class SurveyResponse implements ClientEvent {

    SurveyResponse() {}

    /** What the score is about. */
    public abstract SurveyDimension dimension();

    /** The score, within the scale, without trailing zeros. */
    public abstract BigDecimal score();

    /** The bounds of the score. */
    public abstract ScoreScale scale();

    /** The survey or the review site, as an identifier of one to 255 code points. */
    public abstract Optional<String> survey();

    /** The product that was judged, as an identifier of one to 255 code points. */
    public abstract Optional<String> product();

    /** The client's words; not blank. */
    public abstract Optional<String> comment();

    /** Whether the client's words speak for or against. */
    public abstract Optional<Polarity> polarity();

    @Override
    public final EventKind kind() {
        return EventKind.SURVEY_RESPONSE;
    }

    /** Where the score lies on its scale, 0 to 1, rounded to six decimals; see {@link ScoreScale#share(BigDecimal)}. */
    public final BigDecimal share() {
        return scale().share(score());
    }

    /** Starts a response; {@code id}, {@code occurredAt}, {@code dimension}, {@code score}, {@code scale} are required. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    SurveyResponse canonical() {
        Instant at = EventChecks.common("surveyResponse", this);
        BigDecimal number = Canonical.number("surveyResponse.score", score());
        Check.between("surveyResponse.score", number, scale().min(), scale().max());
        EventChecks.id("surveyResponse.survey", survey());
        EventChecks.id("surveyResponse.product", product());
        Check.filled("surveyResponse.comment", comment());
        return at.equals(occurredAt()) && EventChecks.alike(number, score())
                ? this
                : builder().from(this).occurredAt(at).score(number).build();
    }

    /** Builds a {@link SurveyResponse}; not thread-safe. */
    public static final class Builder extends ImmutableSurveyResponse.Builder {
        Builder() {}
    }
}
