package io.cartera.storage.jdbc.internal.document;

import io.cartera.client.CampaignId;
import io.cartera.client.Channel;
import io.cartera.client.ClientId;
import io.cartera.client.ContactId;
import io.cartera.client.CountryCode;
import io.cartera.client.ExternalId;
import io.cartera.client.RepresentativeId;
import io.cartera.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The shapes of plain values. */
final class Shapes {

    static final Shape<String> TEXT = text(v -> v, v -> v);
    static final Shape<BigDecimal> DECIMAL = text(BigDecimal::toPlainString, BigDecimal::new);
    static final Shape<Instant> INSTANT = text(Instant::toString, Instant::parse);
    static final Shape<LocalDate> DATE = text(LocalDate::toString, LocalDate::parse);
    static final Shape<Currency> CURRENCY = text(Currency::getCurrencyCode, Currency::getInstance);
    static final Shape<Money> MONEY = text(Money::toString, Shapes::money);
    static final Shape<Integer> INTEGER = new Whole();
    static final Shape<Boolean> FLAG = new Flag();
    static final Shape<ClientId> CLIENT_ID = text(ClientId::value, ClientId::new);
    static final Shape<ContactId> CONTACT_ID = text(ContactId::value, ContactId::new);
    static final Shape<RepresentativeId> REPRESENTATIVE = text(RepresentativeId::value, RepresentativeId::new);
    static final Shape<CampaignId> CAMPAIGN = text(CampaignId::value, CampaignId::new);
    static final Shape<Channel> CHANNEL = text(Channel::code, Channel::new);
    static final Shape<CountryCode> COUNTRY = text(CountryCode::value, CountryCode::new);
    static final Shape<ExternalId> EXTERNAL_ID =
            Tuple.pair("source", TEXT, ExternalId::source, "id", TEXT, ExternalId::value, ExternalId::new);

    private Shapes() {}

    /** A value with a text of its own. */
    static <T> Shape<T> text(Function<T, String> write, Function<String, T> read) {
        return new Text<>(write, read);
    }

    /** A constant by its stored code. */
    static <E extends Enum<E>> Shape<E> code(Class<E> type, Map<E, String> codes) {
        Codes<E> table = new Codes<>(type, codes);
        return text(table::code, table::constant);
    }

    /** Refuses a token of another kind. */
    static void expect(JsonParser from, JsonToken expected) {
        if (from.currentToken() != expected) {
            throw new MalformedDocumentException(
                    expected + " was expected and " + from.currentToken() + " is there, in " + from.currentName());
        }
    }

    private static Money money(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            throw new MalformedDocumentException("an amount has no currency");
        }
        return Money.of(new BigDecimal(text.substring(0, space)), Currency.getInstance(text.substring(space + 1)));
    }

    private record Text<T>(Function<T, String> writer, Function<String, T> reader) implements Shape<T> {
        @Override
        public void write(JsonGenerator to, T value) {
            to.writeString(writer.apply(value));
        }

        @Override
        public T read(JsonParser from) {
            expect(from, JsonToken.VALUE_STRING);
            return reader.apply(from.getString());
        }
    }

    private record Whole() implements Shape<Integer> {
        @Override
        public void write(JsonGenerator to, Integer value) {
            to.writeNumber(value.intValue());
        }

        @Override
        public Integer read(JsonParser from) {
            expect(from, JsonToken.VALUE_NUMBER_INT);
            return from.getIntValue();
        }
    }

    private record Flag() implements Shape<Boolean> {
        @Override
        public void write(JsonGenerator to, Boolean value) {
            to.writeBoolean(value);
        }

        @Override
        public Boolean read(JsonParser from) {
            return from.getBooleanValue();
        }
    }
}
