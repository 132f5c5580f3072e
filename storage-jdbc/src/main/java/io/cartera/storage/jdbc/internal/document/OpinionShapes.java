package io.cartera.storage.jdbc.internal.document;

import static io.cartera.storage.jdbc.internal.document.Shapes.DECIMAL;
import static io.cartera.storage.jdbc.internal.document.Shapes.MONEY;
import static io.cartera.storage.jdbc.internal.document.Shapes.TEXT;

import io.cartera.history.BehaviourEvent;
import io.cartera.history.CompetitorEffect;
import io.cartera.history.CompetitorObservation;
import io.cartera.history.CustomEvent;
import io.cartera.history.Note;
import io.cartera.history.ScoreScale;
import io.cartera.history.SurveyDimension;
import io.cartera.history.SurveyResponse;
import java.util.Map;

/** The shapes of what a client thinks and does, and of the hosts' own events. */
final class OpinionShapes {

    private static final Shape<CompetitorEffect> EFFECT = Shapes.code(
            CompetitorEffect.class,
            Map.of(
                    CompetitorEffect.NONE, "none",
                    CompetitorEffect.CONSIDERING, "considering",
                    CompetitorEffect.BUYS_PARTLY, "buys-partly",
                    CompetitorEffect.LOST_TO, "lost-to",
                    CompetitorEffect.WON_FROM, "won-from"));

    private static final Shape<ScoreScale> SCALE =
            Tuple.pair("min", DECIMAL, ScoreScale::min, "max", DECIMAL, ScoreScale::max, ScoreScale::new);

    static final Shape<Note> NOTE = EventShape.<Note, Note.Builder>of(
                    Note::builder,
                    Note.Builder::build,
                    Note.Builder::id,
                    Note.Builder::occurredAt,
                    Note.Builder::contact,
                    Note.Builder::representative,
                    Note.Builder::channel,
                    Note.Builder::campaign,
                    Note.Builder::attributes)
            .required("text", TEXT, Note::text, Note.Builder::text)
            .optional("author", TEXT, Note::author, Note.Builder::author)
            .optional("followUpAt", Shapes.INSTANT, Note::followUpAt, Note.Builder::followUpAt)
            .build();

    static final Shape<SurveyResponse> SURVEY_RESPONSE = EventShape.<SurveyResponse, SurveyResponse.Builder>of(
                    SurveyResponse::builder,
                    SurveyResponse.Builder::build,
                    SurveyResponse.Builder::id,
                    SurveyResponse.Builder::occurredAt,
                    SurveyResponse.Builder::contact,
                    SurveyResponse.Builder::representative,
                    SurveyResponse.Builder::channel,
                    SurveyResponse.Builder::campaign,
                    SurveyResponse.Builder::attributes)
            .required(
                    "dimension",
                    Shapes.text(SurveyDimension::code, SurveyDimension::new),
                    SurveyResponse::dimension,
                    SurveyResponse.Builder::dimension)
            .required("score", DECIMAL, SurveyResponse::score, SurveyResponse.Builder::score)
            .required("scale", SCALE, SurveyResponse::scale, SurveyResponse.Builder::scale)
            .optional("survey", TEXT, SurveyResponse::survey, SurveyResponse.Builder::survey)
            .optional("product", TEXT, SurveyResponse::product, SurveyResponse.Builder::product)
            .optional("comment", TEXT, SurveyResponse::comment, SurveyResponse.Builder::comment)
            .optional("polarity", InsightShapes.POLARITY, SurveyResponse::polarity, SurveyResponse.Builder::polarity)
            .build();

    static final Shape<CompetitorObservation> COMPETITOR_OBSERVATION =
            EventShape.<CompetitorObservation, CompetitorObservation.Builder>of(
                            CompetitorObservation::builder,
                            CompetitorObservation.Builder::build,
                            CompetitorObservation.Builder::id,
                            CompetitorObservation.Builder::occurredAt,
                            CompetitorObservation.Builder::contact,
                            CompetitorObservation.Builder::representative,
                            CompetitorObservation.Builder::channel,
                            CompetitorObservation.Builder::campaign,
                            CompetitorObservation.Builder::attributes)
                    .required(
                            "competitor",
                            TEXT,
                            CompetitorObservation::competitor,
                            CompetitorObservation.Builder::competitor)
                    .optional(
                            "observation",
                            TEXT,
                            CompetitorObservation::observation,
                            CompetitorObservation.Builder::observation)
                    .optional("effect", EFFECT, CompetitorObservation::effect, CompetitorObservation.Builder::effect)
                    .optional("product", TEXT, CompetitorObservation::product, CompetitorObservation.Builder::product)
                    .optional(
                            "competitorPrice",
                            MONEY,
                            CompetitorObservation::competitorPrice,
                            CompetitorObservation.Builder::competitorPrice)
                    .optional(
                            "ownPrice", MONEY, CompetitorObservation::ownPrice, CompetitorObservation.Builder::ownPrice)
                    .build();

    static final Shape<BehaviourEvent> BEHAVIOUR = EventShape.<BehaviourEvent, BehaviourEvent.Builder>of(
                    BehaviourEvent::builder,
                    BehaviourEvent.Builder::build,
                    BehaviourEvent.Builder::id,
                    BehaviourEvent.Builder::occurredAt,
                    BehaviourEvent.Builder::contact,
                    BehaviourEvent.Builder::representative,
                    BehaviourEvent.Builder::channel,
                    BehaviourEvent.Builder::campaign,
                    BehaviourEvent.Builder::attributes)
            .required("name", TEXT, BehaviourEvent::name, BehaviourEvent.Builder::name)
            .optional("subject", TEXT, BehaviourEvent::subject, BehaviourEvent.Builder::subject)
            .optional("quantity", DECIMAL, BehaviourEvent::quantity, BehaviourEvent.Builder::quantity)
            .build();

    static final Shape<CustomEvent> CUSTOM = EventShape.<CustomEvent, CustomEvent.Builder>of(
                    CustomEvent::builder,
                    CustomEvent.Builder::build,
                    CustomEvent.Builder::id,
                    CustomEvent.Builder::occurredAt,
                    CustomEvent.Builder::contact,
                    CustomEvent.Builder::representative,
                    CustomEvent.Builder::channel,
                    CustomEvent.Builder::campaign,
                    CustomEvent.Builder::attributes)
            .required("type", TEXT, CustomEvent::type, CustomEvent.Builder::type)
            .build();

    private OpinionShapes() {}
}
