package io.cartera.quickstart.reading;

import io.cartera.quickstart.output.Lang;

/** Ends the reading of one row; it carries no stack trace, since a file may hold a million such rows. */
final class RejectedRow extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Object[] arguments;

    RejectedRow(Reason reason, Object... arguments) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.arguments = arguments.clone();
    }

    String in(Lang lang) {
        return reason.in(lang, arguments);
    }
}
