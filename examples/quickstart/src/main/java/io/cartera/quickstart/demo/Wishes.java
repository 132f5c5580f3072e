package io.cartera.quickstart.demo;

import io.cartera.client.Channel;
import io.cartera.client.Client;
import io.cartera.client.Consent;
import io.cartera.client.ConsentDecision;
import io.cartera.client.ConsentPurpose;
import io.cartera.client.CustomAttributes;
import io.cartera.client.Interest;
import io.cartera.client.InterestKind;
import io.cartera.client.Polarity;
import io.cartera.client.Sentiment;
import io.cartera.client.SentimentKind;
import java.time.LocalDate;
import java.util.List;

/** What a client likes, needs and allows. */
final class Wishes {

    private static final List<String> TASTES =
            List.of("café de origen", "tueste oscuro", "espresso", "café de filtro", "descafeinado", "té", "chocolate");
    private static final List<String> NEEDS = List.of(
            "entrega semanal",
            "formación del personal",
            "factura mensual",
            "cafetera en cesión",
            "envase sin plástico");

    private Wishes() {}

    static void fill(Dice dice, Sketch sketch, Client.Builder client) {
        consents(dice, sketch, client);
        if (dice.chance(0.55)) {
            client.addInterests(new Interest(InterestKind.TASTE, dice.pickEarly(TASTES), day(dice, sketch)));
        }
        if (dice.chance(sketch.company() ? 0.6 : 0.15)) {
            client.addInterests(new Interest(InterestKind.NEED, dice.pickEarly(NEEDS), day(dice, sketch)));
        }
        if (dice.chance(0.08)) {
            boolean good = dice.chance(0.75);
            client.addSentiments(Sentiment.builder()
                    .kind(SentimentKind.OPINION)
                    .text(good ? "Valora mucho el trato y la frescura." : "Le parece caro el envío.")
                    .channel(Channel.PHONE)
                    .expressedOn(day(dice, sketch))
                    .polarity(good ? Polarity.POSITIVE : Polarity.NEGATIVE)
                    .build());
        }
        CustomAttributes.Builder attributes = CustomAttributes.builder();
        if (sketch.company()) {
            attributes.number("cafeteras", dice.between(1, 6));
        } else if (dice.chance(0.3)) {
            attributes.text("molienda", dice.pick(List.of("grano", "espresso", "filtro", "italiana")));
        }
        client.attributes(attributes.build());
    }

    private static void consents(Dice dice, Sketch sketch, Client.Builder client) {
        boolean granted = dice.chance(0.72);
        client.addConsents(consent(Channel.EMAIL, granted, sketch.began()));
        if (granted && dice.chance(0.09)) {
            client.addConsents(consent(Channel.EMAIL, false, day(dice, sketch)));
        }
        if (dice.chance(0.3)) {
            client.addConsents(consent(Channel.MESSAGING, dice.chance(0.6), sketch.began()));
        }
    }

    private static Consent consent(Channel channel, boolean granted, LocalDate day) {
        return Consent.builder()
                .channel(channel)
                .purpose(ConsentPurpose.MARKETING)
                .decision(granted ? ConsentDecision.GRANTED : ConsentDecision.WITHDRAWN)
                .decidedOn(day)
                .build();
    }

    private static LocalDate day(Dice dice, Sketch sketch) {
        return sketch.dayBetween(dice, sketch.began(), sketch.ended());
    }
}
