package io.cartera.storage.jdbc.internal.sql;

import io.cartera.history.EventKind;
import java.io.Reader;
import java.io.StringReader;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;

/** How ids, instants, kinds and documents lie in columns. */
final class Stored {

    /** How much of a document lies in the body; the rest, which hardly any document has, lies apart. */
    private static final int BODY_CHARS = 1_000_000;

    private static final Map<EventKind, String> KINDS = new EnumMap<>(Map.ofEntries(
            Map.entry(EventKind.PURCHASE, "purchase"),
            Map.entry(EventKind.RETURN, "return"),
            Map.entry(EventKind.REQUEST, "request"),
            Map.entry(EventKind.INTERACTION, "interaction"),
            Map.entry(EventKind.NOTE, "note"),
            Map.entry(EventKind.SURVEY_RESPONSE, "survey-response"),
            Map.entry(EventKind.OPPORTUNITY, "opportunity"),
            Map.entry(EventKind.COMPETITOR_OBSERVATION, "competitor-observation"),
            Map.entry(EventKind.CAMPAIGN_CONTACT, "campaign-contact"),
            Map.entry(EventKind.BEHAVIOUR, "behaviour"),
            Map.entry(EventKind.CUSTOM, "custom")));

    private Stored() {}

    static long micros(Instant instant) {
        // ChronoUnit.MICROS.between counts nanoseconds on the way, which overflows far from 1970.
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    static String kind(EventKind kind) {
        String code = KINDS.get(kind);
        if (code == null) {
            throw new IllegalStateException("EventKind." + kind + " has no stored code");
        }
        return code;
    }

    /** Binds a document to two parameters: the body and its rest. */
    static void bindBody(PreparedStatement statement, int index, String document) throws SQLException {
        if (document.length() <= BODY_CHARS) {
            statement.setString(index, document);
            statement.setNull(index + 1, Types.CLOB);
            return;
        }
        boolean splitsPair = Character.isHighSurrogate(document.charAt(BODY_CHARS - 1));
        int end = splitsPair ? BODY_CHARS - 1 : BODY_CHARS;
        statement.setString(index, document.substring(0, end));
        Reader rest = new StringReader(document.substring(end));
        statement.setCharacterStream(index + 1, rest);
    }

    /** Reads a document from two columns: the body and its rest. */
    static String body(ResultSet row, int index) throws SQLException {
        String body = row.getString(index);
        String rest = row.getString(index + 1);
        return rest == null ? body : body + rest;
    }
}
