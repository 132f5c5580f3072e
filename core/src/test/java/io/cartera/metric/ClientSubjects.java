package io.cartera.metric;

import io.cartera.criteria.Subject;
import io.cartera.criteria.ValueType;
import io.cartera.money.Money;
import java.util.List;

/** Attributes of clients with values that {@link io.cartera.client.ClientArbitraries} draws. */
public final class ClientSubjects {

    private ClientSubjects() {}

    /** Attributes of every type; the amounts are an error for clients that have them in another currency. */
    public static List<Subject<?>> all() {
        return List.of(
                Subject.text(ClientAttributes.PARTY, "person", "organisation"),
                Subject.text(ClientAttributes.NAME, "Ruiz", "Vidal", "Ana Ruiz", "😀"),
                Subject.text(ClientAttributes.SECTOR, "food", "hardware"),
                Subject.text(ClientAttributes.SEX, "female", "male"),
                Subject.text(ClientAttributes.CAPTURE_SOURCE, "newsletter", "referral"),
                Subject.usual(ClientAttributes.EMPLOYEES),
                Subject.usual(ClientAttributes.BIRTH_DATE),
                Subject.usual(ClientAttributes.CLIENT_SINCE),
                Subject.texts(ClientAttributes.LABELS, "vip", "call back", "😀"),
                Subject.texts(ClientAttributes.COUNTRIES, "ES", "MX", "AR", "GB"),
                Subject.usual(ClientAttributes.custom("points", ValueType.NUMBER)),
                Subject.text(ClientAttributes.custom("colour", ValueType.TEXT), "red", "green"),
                Subject.usual(ClientAttributes.custom("vip", ValueType.FLAG)),
                Subject.usual(ClientAttributes.custom("due", ValueType.DATE)),
                Subject.usual(ClientAttributes.custom("seen", ValueType.INSTANT)),
                Subject.usual(ClientAttributes.custom("budget", ValueType.money(Money.currency("EUR")))),
                Subject.texts(ClientAttributes.custom("pets", ValueType.setOf(ValueType.TEXT)), "dog", "cat", "parrot"),
                // The attribute holds text, so every client that has it is an error.
                Subject.usual(ClientAttributes.custom("colour", ValueType.NUMBER)));
    }
}
