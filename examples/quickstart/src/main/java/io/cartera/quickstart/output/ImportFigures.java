package io.cartera.quickstart.output;

import io.cartera.Stability;

/**
 * What became of the rows that were read; all zero where nothing was read from a file.
 *
 * @param rowsRead the rows of the file without its header, rejected ones included
 * @param rowsRejected the rows among them that could not be used
 * @param duplicateRows the rows among them that equal an earlier one in every field
 */
@Stability(Stability.Level.EVOLVING)
public record ImportFigures(long rowsRead, long rowsRejected, long duplicateRows) {

    /** Nothing was read. */
    public static final ImportFigures NONE = new ImportFigures(0, 0, 0);
}
