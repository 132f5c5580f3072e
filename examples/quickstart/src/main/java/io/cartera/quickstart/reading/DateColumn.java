package io.cartera.quickstart.reading;

import java.time.Instant;
import java.util.Optional;

/** A column of dates; the rows of an order mostly repeat one, so the last is remembered. */
final class DateColumn {

    private final Column column;
    private final DateFormat format;
    private String lastText = "";
    private Optional<Instant> last = Optional.empty();

    DateColumn(Column column, DateFormat format) {
        this.column = column;
        this.format = format;
    }

    Column column() {
        return column;
    }

    /** The instant of a row. */
    Instant require(Row row) throws RejectedRow {
        String text = column.raw(row).strip();
        if (text.isEmpty()) {
            throw column.missing(Reason.MISSING);
        }
        if (!text.equals(lastText)) {
            last = format.parse(text);
            lastText = text;
        }
        if (last.isEmpty()) {
            throw column.rejected(Reason.NOT_A_DATE, text);
        }
        return last.get();
    }
}
