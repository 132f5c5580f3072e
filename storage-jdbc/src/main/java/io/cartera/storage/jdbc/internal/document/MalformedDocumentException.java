package io.cartera.storage.jdbc.internal.document;

/** A document is not of the shape that was expected; the message holds no value of it. */
final class MalformedDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedDocumentException(String message) {
        super(message);
    }
}
