package io.cartera.quickstart.reading;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Gathers the fields of a record while it is parsed, so that the record is at hand even where its end is missing. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {

    private List<String> fields = new ArrayList<>();
    private BitSet quoted = new BitSet();

    @Override
    protected void handleBegin(long startingLineNumber) {
        fields = new ArrayList<>(Math.max(4, fields.size()));
        quoted = new BitSet();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean inQuotes) {
        fields.add(new String(buffer, offset, length));
        if (inQuotes) {
            quoted.set(index);
        }
    }

    @Override
    protected Row buildRecord() {
        return unfinished();
    }

    /** The record as far as it was parsed. */
    Row unfinished() {
        return new Row(getStartingLineNumber(), fields, quoted);
    }
}
