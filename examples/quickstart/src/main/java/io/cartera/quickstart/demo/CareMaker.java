package io.cartera.quickstart.demo;

import io.cartera.client.Channel;
import io.cartera.history.Direction;
import io.cartera.history.Interaction;
import io.cartera.history.InteractionOutcome;
import io.cartera.history.InteractionType;
import io.cartera.history.Note;
import io.cartera.history.Request;
import io.cartera.history.RequestStatus;
import io.cartera.history.RequestType;
import io.cartera.history.ScoreScale;
import io.cartera.history.SurveyDimension;
import io.cartera.history.SurveyResponse;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Writes how a client is looked after: conversations, requests, surveys and notes. */
final class CareMaker {

    private static final List<InteractionType> TALKS = List.of(
            InteractionType.CALL,
            InteractionType.EMAIL,
            InteractionType.VISIT,
            InteractionType.MESSAGE,
            InteractionType.MEETING);
    private static final List<InteractionOutcome> OUTCOMES = List.of(
            InteractionOutcome.FOLLOW_UP_AGREED,
            InteractionOutcome.INTERESTED,
            InteractionOutcome.NO_ANSWER,
            InteractionOutcome.DEAL_WON,
            InteractionOutcome.DECLINED);
    private static final List<String> SUBJECTS = List.of(
            "Pedido habitual",
            "Novedades de temporada",
            "Revisión de la cafetera",
            "Condiciones de pago",
            "Incidencia de envío");
    private static final List<RequestType> REQUESTS =
            List.of(RequestType.ENQUIRY, RequestType.QUOTATION, RequestType.SUPPORT, RequestType.COMPLAINT);
    private static final List<String> NOTES = List.of(
            "Prefiere que se le llame por la tarde.",
            "Quiere probar el café de Etiopía antes del verano.",
            "Abre un segundo local el año que viene.",
            "Pide factura siempre a la misma dirección.",
            "Le interesa el curso de barista para su equipo.");

    private CareMaker() {}

    static void write(Dice dice, Journal journal) {
        Sketch sketch = journal.sketch();
        int talks = (int) dice.waiting(sketch.company() ? 5 : 1.1);
        for (int i = 0; i < Math.min(talks, 30); i++) {
            talk(dice, journal, day(dice, sketch));
        }
        int requests = (int) dice.waiting(sketch.company() ? 1.1 : 0.6);
        for (int i = 0; i < Math.min(requests, 8); i++) {
            request(dice, journal, day(dice, sketch));
        }
        for (int i = 0; i < journal.purchases().size(); i++) {
            if (dice.chance(0.06)) {
                survey(dice, journal, journal.purchases().get(i).occurredAt());
            }
        }
        if (dice.chance(sketch.company() ? 0.4 : 0.08)) {
            note(dice, journal, day(dice, sketch));
        }
    }

    private static LocalDate day(Dice dice, Sketch sketch) {
        return sketch.dayBetween(dice, sketch.began(), sketch.ended());
    }

    private static void talk(Dice dice, Journal journal, LocalDate day) {
        InteractionType type = dice.pickEarly(TALKS);
        journal.add(Interaction.builder()
                .id(journal.nextId("I"))
                .occurredAt(journal.during(dice, day))
                .type(type)
                .direction(dice.chance(0.4) ? Direction.INBOUND : Direction.OUTBOUND)
                .outcome(dice.pickEarly(OUTCOMES))
                .duration(Duration.ofMinutes(dice.between(2, type.equals(InteractionType.CALL) ? 25 : 70)))
                .subject(dice.pickEarly(SUBJECTS))
                .contact(journal.contact(dice))
                .representative(ClientMaker.representative(journal.sketch()))
                .build());
    }

    private static void request(Dice dice, Journal journal, LocalDate day) {
        Instant asked = journal.during(dice, day);
        Request.Builder request = Request.builder()
                .id(journal.nextId("Q"))
                .occurredAt(asked)
                .type(dice.pickEarly(REQUESTS))
                .channel(dice.pickEarly(List.of(Channel.WEB, Channel.EMAIL, Channel.PHONE)))
                .contact(journal.contact(dice))
                .addProducts(dice.pickEarly(Product.EVERYDAY).code());
        Instant answered = asked.plus(Duration.ofHours(dice.between(1, 70)));
        boolean open = day.plusDays(4).isAfter(journal.asOf());
        if (!open) {
            request.status(dice.pickEarly(
                            List.of(RequestStatus.ANSWERED, RequestStatus.ACCEPTED, RequestStatus.DECLINED)))
                    .answeredAt(answered);
        }
        journal.add(request.build());
    }

    private static void survey(Dice dice, Journal journal, Instant bought) {
        double mean = journal.sketch().cycle() == LifeCycle.CHURNED ? 6.4 : 8.3;
        long score = Math.round(Math.max(0, Math.min(10, mean + 1.7 * dice.normal())));
        journal.add(SurveyResponse.builder()
                .id(journal.nextId("S"))
                .occurredAt(bought.plus(Duration.ofHours(dice.between(20, 200))))
                .channel(Channel.EMAIL)
                .survey("tras-la-compra")
                .dimension(dice.pickEarly(
                        List.of(SurveyDimension.OVERALL, SurveyDimension.PRODUCT, SurveyDimension.SERVICE)))
                .score(BigDecimal.valueOf(score))
                .scale(ScoreScale.ZERO_TO_TEN)
                .build());
    }

    private static void note(Dice dice, Journal journal, LocalDate day) {
        Instant at = journal.during(dice, day);
        Note.Builder note = Note.builder()
                .id(journal.nextId("N"))
                .occurredAt(at)
                .text(dice.pick(NOTES))
                .author(ClientMaker.representative(journal.sketch()).value());
        if (dice.chance(0.5)) {
            note.followUpAt(at.plus(Duration.ofDays(dice.between(7, 60))));
        }
        journal.add(note.build());
    }
}
