package io.cartera.storage.jdbc.internal.document;

import io.cartera.CarteraException;
import io.cartera.client.Client;
import io.cartera.client.ClientId;
import io.cartera.history.ClientEvent;
import io.cartera.storage.CorruptDataException;
import io.cartera.storage.Revision;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Writes and reads stored documents; thread-safe. */
public final class Documents {

    /** The version of the stored form that is written; it rises when a document can no longer be read by older code. */
    public static final int FORM = 1;

    // Receipts have ids as names, which a stranger may have chosen so that all of them have one hash; and what was
    // written
    // must be read back, however long, whatever limits the host gives to the library for other uses.
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();
    private static final Shape<Map<ClientId, Revision>> REVISIONS = new Revisions();

    private Documents() {}

    /** A client as a document. */
    public static String write(Client client) {
        return write(ClientShape.CLIENT, client);
    }

    /** An event as a document. */
    public static String write(ClientEvent event) {
        return write(EventShape.EVENT, event);
    }

    /** A receipt's revisions as a document. */
    public static String write(Map<ClientId, Revision> revisions) {
        return write(REVISIONS, revisions);
    }

    /**
     * The client of a document.
     *
     * @param place the table and key to name where it cannot be read
     */
    public static Client client(int form, String body, Supplier<String> place) {
        return read(ClientShape.CLIENT, form, body, place);
    }

    /** The event of a document, as {@link #client} reads a client. */
    public static ClientEvent event(int form, String body, Supplier<String> place) {
        return read(EventShape.EVENT, form, body, place);
    }

    /** The revisions of a receipt, as {@link #client} reads a client. */
    public static Map<ClientId, Revision> revisions(String body, Supplier<String> place) {
        return read(REVISIONS, FORM, body, place);
    }

    private static <T> String write(Shape<T> shape, T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator to = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            shape.write(to, value);
        }
        return text.toString();
    }

    private static <T> T read(Shape<T> shape, int form, String body, Supplier<String> place) {
        if (form != FORM) {
            throw new CorruptDataException(
                    place.get() + " is stored in form " + form + ", and this version reads form " + FORM);
        }
        try (JsonParser from = JSON.createParser(ObjectReadContext.empty(), body)) {
            from.nextToken();
            return shape.read(from);
        } catch (JacksonException
                | MalformedDocumentException
                | CarteraException
                | DateTimeException
                | IllegalArgumentException e) {
            throw new CorruptDataException(place.get() + " cannot be read", e);
        }
    }

    private record Revisions() implements Shape<Map<ClientId, Revision>> {
        @Override
        public void write(JsonGenerator to, Map<ClientId, Revision> value) {
            to.writeStartObject();
            value.forEach((id, revision) -> {
                to.writeName(id.value());
                to.writeNumber(revision.value());
            });
            to.writeEndObject();
        }

        @Override
        public Map<ClientId, Revision> read(JsonParser from) {
            Shapes.expect(from, JsonToken.START_OBJECT);
            Map<ClientId, Revision> revisions = new TreeMap<>();
            while (from.nextToken() == JsonToken.PROPERTY_NAME) {
                ClientId id = new ClientId(from.currentName());
                from.nextToken();
                revisions.put(id, new Revision(from.getLongValue()));
            }
            return revisions;
        }
    }
}
