package io.cartera.quickstart.reading;

import io.cartera.CarteraException;

/** A file ended inside a quoted field. */
final class UnclosedQuoteException extends CarteraException {

    private static final long serialVersionUID = 1L;

    private final transient Row row;

    UnclosedQuoteException(Row row) {
        super("unclosed-quote", "The quote of line " + row.line() + " is never closed");
        this.row = row;
    }

    /** The row in which it opens, without that field. */
    Row row() {
        return row;
    }
}
