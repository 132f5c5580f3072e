package io.cartera.storage.jdbc.internal.document;

import static io.cartera.storage.jdbc.internal.document.Shapes.DATE;
import static io.cartera.storage.jdbc.internal.document.Shapes.TEXT;
import static io.cartera.storage.jdbc.internal.document.Shapes.text;

import io.cartera.client.Acquisition;
import io.cartera.client.Assignment;
import io.cartera.client.CaptureSource;
import io.cartera.client.Colour;
import io.cartera.client.Consent;
import io.cartera.client.ConsentDecision;
import io.cartera.client.ConsentPurpose;
import io.cartera.client.Interest;
import io.cartera.client.InterestKind;
import io.cartera.client.Label;
import io.cartera.client.Polarity;
import io.cartera.client.Sentiment;
import io.cartera.client.SentimentKind;
import io.cartera.client.TeamId;
import io.cartera.client.Territory;
import java.util.Map;

/** The shapes of what is known about a client's wishes, and of who looks after it. */
final class InsightShapes {

    private static final Shape<InterestKind> INTEREST_KIND = Shapes.code(
            InterestKind.class,
            Map.of(
                    InterestKind.INTEREST, "interest",
                    InterestKind.TASTE, "taste",
                    InterestKind.PREFERENCE, "preference",
                    InterestKind.NEED, "need",
                    InterestKind.PROBLEM, "problem",
                    InterestKind.ASPIRATION, "aspiration"));

    private static final Shape<SentimentKind> SENTIMENT_KIND = Shapes.code(
            SentimentKind.class,
            Map.of(
                    SentimentKind.ATTITUDE, "attitude",
                    SentimentKind.MOTIVATION, "motivation",
                    SentimentKind.OPINION, "opinion",
                    SentimentKind.REVIEW, "review"));

    static final Shape<Polarity> POLARITY = Shapes.code(
            Polarity.class,
            Map.of(
                    Polarity.POSITIVE,
                    "positive",
                    Polarity.NEUTRAL,
                    "neutral",
                    Polarity.NEGATIVE,
                    "negative",
                    Polarity.MIXED,
                    "mixed"));

    private static final Shape<ConsentDecision> DECISION = Shapes.code(
            ConsentDecision.class, Map.of(ConsentDecision.GRANTED, "granted", ConsentDecision.WITHDRAWN, "withdrawn"));

    static final Shape<Interest> INTEREST = Tuple.triple(
            new ObjectShape.Part<>("kind", INTEREST_KIND, Interest::kind),
            new ObjectShape.Part<>("text", TEXT, Interest::text),
            new ObjectShape.Part<>("lastConfirmed", DATE, Interest::lastConfirmed),
            Interest::new);

    static final Shape<Sentiment> SENTIMENT = ObjectShape.<Sentiment, Sentiment.Builder>of(
                    Sentiment::builder, Sentiment.Builder::build)
            .required("kind", SENTIMENT_KIND, Sentiment::kind, Sentiment.Builder::kind)
            .required("text", TEXT, Sentiment::text, Sentiment.Builder::text)
            .required("channel", Shapes.CHANNEL, Sentiment::channel, Sentiment.Builder::channel)
            .required("expressedOn", DATE, Sentiment::expressedOn, Sentiment.Builder::expressedOn)
            .optional("subject", TEXT, Sentiment::subject, Sentiment.Builder::subject)
            .optional("polarity", POLARITY, Sentiment::polarity, Sentiment.Builder::polarity)
            .build();

    static final Shape<Consent> CONSENT = ObjectShape.<Consent, Consent.Builder>of(
                    Consent::builder, Consent.Builder::build)
            .optional("channel", Shapes.CHANNEL, Consent::channel, Consent.Builder::channel)
            .optional(
                    "purpose",
                    text(ConsentPurpose::code, ConsentPurpose::new),
                    Consent::purpose,
                    Consent.Builder::purpose)
            .required("decision", DECISION, Consent::decision, Consent.Builder::decision)
            .required("decidedOn", DATE, Consent::decidedOn, Consent.Builder::decidedOn)
            .optional("evidence", TEXT, Consent::evidence, Consent.Builder::evidence)
            .build();

    static final Shape<Acquisition> ACQUISITION = ObjectShape.<Acquisition, Acquisition.Builder>of(
                    Acquisition::builder, Acquisition.Builder::build)
            .required(
                    "source",
                    text(CaptureSource::code, CaptureSource::new),
                    Acquisition::source,
                    Acquisition.Builder::source)
            .optional("capturedOn", DATE, Acquisition::capturedOn, Acquisition.Builder::capturedOn)
            .optional("channel", Shapes.CHANNEL, Acquisition::channel, Acquisition.Builder::channel)
            .optional("campaign", Shapes.CAMPAIGN, Acquisition::campaign, Acquisition.Builder::campaign)
            .optional("referrer", Shapes.CLIENT_ID, Acquisition::referrer, Acquisition.Builder::referrer)
            .optional("previousSupplier", TEXT, Acquisition::previousSupplier, Acquisition.Builder::previousSupplier)
            .build();

    static final Shape<Assignment> ASSIGNMENT = ObjectShape.<Assignment, Assignment.Builder>of(
                    Assignment::builder, Assignment.Builder::build)
            .optional("owner", Shapes.REPRESENTATIVE, Assignment::owner, Assignment.Builder::owner)
            .optional("team", text(TeamId::value, TeamId::new), Assignment::team, Assignment.Builder::team)
            .optional(
                    "territory",
                    text(Territory::code, Territory::new),
                    Assignment::territory,
                    Assignment.Builder::territory)
            .optional("since", DATE, Assignment::since, Assignment.Builder::since)
            .build();

    private static final Shape<Colour> COLOUR = text(Colour::hex, InsightShapes::colour);

    static final Shape<Label> LABEL =
            Tuple.pair("name", TEXT, Label::name, "colour", COLOUR, Label::colour, Label::new);

    private InsightShapes() {}

    private static Colour colour(String hex) {
        return new Colour(Integer.parseInt(hex.startsWith("#") ? hex.substring(1) : hex, 16));
    }
}
